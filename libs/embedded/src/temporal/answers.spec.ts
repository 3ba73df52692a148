import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { temporalAnswers } from './answers.js';

/** The first frame of any HTTP/2 server, with no settings in it (RFC 9113, 6.5). */
const SETTINGS = Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]);
/** That it takes no more calls (RFC 9113, 6.8). */
const GOAWAY = Buffer.from([0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const TALKING_MS = 100;

const notTemporal: Record<string, (socket: Socket) => void> = {
  'closes the connection at once': (socket) => socket.end(),
  'closes the connection after the call': (socket) => socket.once('data', () => socket.end()),
  'resets the connection': (socket) => socket.resetAndDestroy(),
  'greets, and then closes the connection': (socket) => socket.once('data', () => socket.end(SETTINGS)),
  'greets, and then takes no more calls': (socket) => socket.once('data', () => socket.write(Buffer.concat([SETTINGS, GOAWAY]))),
  'says nothing at all': (socket) => socket.resume(),
  'goes on greeting and never answers': (socket) => {
    const talk = setInterval(() => socket.write(SETTINGS), TALKING_MS);
    socket.once('close', () => clearInterval(talk)).resume();
  },
};

describe('whether Temporal answers', () => {
  it.each(Object.entries(notTemporal))('is told, and it does not, where somebody %s', async (_, meet) => {
    const server = createServer((socket) => meet(socket.on('error', () => undefined))).listen(0, '127.0.0.1');
    await once(server, 'listening');
    expect(await temporalAnswers((server.address() as AddressInfo).port)).toBe(false);
    server.close();
  });

  it('is told, and it does not, where nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    expect(await temporalAnswers(port)).toBe(false);
  });
});
