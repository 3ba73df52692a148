import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { listenTo } from './listen.js';

/** AuthenticationOk and ReadyForQuery: one may ask. */
const LET_IN = Buffer.from([82, 0, 0, 0, 8, 0, 0, 0, 0, 90, 0, 0, 0, 5, 73]);
/** CommandComplete and ReadyForQuery. */
const DONE = Buffer.from([67, 0, 0, 0, 11, ...Buffer.from('LISTEN\0'), 90, 0, 0, 0, 5, 73]);

describe('listening to a Postgres that hangs', () => {
  let server: Server;
  let sockets: Socket[];
  let end: () => void;
  let poked: number;

  /** @param answers what it says to each message, until it hangs. */
  const listen = (...answers: readonly Buffer[]) => {
    server.on('connection', (socket) => {
      sockets.push(socket);
      const left = [...answers];
      socket.on('error', () => undefined).on('data', () => socket.write(left.shift() ?? ''));
    });
    const connectionString = `postgres://anvisa@127.0.0.1:${(server.address() as AddressInfo).port}/none`;
    end = listenTo(new pg.Pool({ connectionString }), 'news', () => poked++);
  };
  const until = async (is: () => boolean | undefined) => {
    while (!is()) await wait(10);
  };

  beforeEach(async () => {
    [sockets, poked] = [[], 0];
    server = createServer({ allowHalfOpen: true }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => {
    end();
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  it('is tried anew where it does not answer', async () => {
    listen(LET_IN);
    await until(() => sockets.length === 2);
    expect(poked).toBe(0);
  });

  it.each([
    ['before it lets anybody in', []],
    ['before it listens', [LET_IN]],
    ['while it listens', [LET_IN, DONE]],
  ])('is left %s, also where it does not let go', async (_, answers) => {
    listen(...answers);
    await until(() => sockets[0] && sockets[0].bytesRead > 0 && sockets[0].bytesWritten === Buffer.concat(answers).length);
    if (answers.length === 2) await until(() => poked === 1);
    const closed = new Promise((resolve) => sockets[0]?.once('close', resolve));
    end();
    // What is written to a connection that is gone breaks it here too.
    const look = setInterval(() => sockets[0]?.write(LET_IN), 20);
    await closed;
    clearInterval(look);
    expect(sockets).toHaveLength(1);
  });
});
