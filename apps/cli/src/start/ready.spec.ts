import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { untilReady } from './ready.js';

describe('waiting for the server', () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    if (asked > 1) return response.end('ready');
    response.writeHead(503, { 'content-length': 100 }).write('the rec');
    return setTimeout(() => response.destroy(), 20);
  });
  beforeEach(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => {
    server.close();
  });

  it('goes on where the server is killed in the middle of its answer', async () => {
    await untilReady(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { deaths: 0 }, undefined);
    expect(asked).toBe(2);
  });
});
