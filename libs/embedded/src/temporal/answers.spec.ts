import type { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { listening, nobodysPort } from '../listener.fixture.js';
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
    expect(await listening(meet, temporalAnswers)).toBe(false);
  });

  it('is told, and it does not, where nobody listens', async () => {
    expect(await temporalAnswers(await nobodysPort())).toBe(false);
  });
});
