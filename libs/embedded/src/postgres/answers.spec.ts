import type { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { listening, nobodysPort } from '../listener.fixture.js';
import { postgresAnswers } from './answers.js';

const meetings: Record<string, [answers: boolean, meet: (socket: Socket) => void]> = {
  'without encryption': [true, (socket) => socket.once('data', () => socket.write('N'))],
  'with encryption': [true, (socket) => socket.once('data', () => socket.write('S'))],
  'but is something else': [false, (socket) => socket.once('data', () => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'))],
  'and closes at once': [false, (socket) => socket.end()],
  'and closes after the question': [false, (socket) => socket.once('data', () => socket.end())],
  'and resets the connection': [false, (socket) => socket.resetAndDestroy()],
  'and says nothing': [false, (socket) => socket.resume()],
};

describe('whether Postgres answers', () => {
  it.each(Object.entries(meetings))('is told where somebody listens %s', async (_, [answers, meet]) => {
    expect(await listening(meet, postgresAnswers)).toBe(answers);
  });

  it('is told, and it does not, where nobody listens', async () => {
    expect(await postgresAnswers(await nobodysPort())).toBe(false);
  });
});
