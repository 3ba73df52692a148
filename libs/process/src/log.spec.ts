import { expect, it } from '@jest/globals';
import { logWith } from './log.js';

const written = (what: object) => {
  const lines: string[] = [];
  logWith({ logFormat: 'json', logLevel: 'info' }, 'worker', { write: (line) => void lines.push(line) }).error(what, 'a fault');
  return JSON.parse(lines.join('')) as Record<string, unknown>;
};

it.each(['error', 'err'])('tells of a fault under %s what it says, where it came from, and what caused it', (key) => {
  const fault = new Error('the record is away', { cause: new Error('no route to host') });
  expect(written({ [key]: fault })).toMatchObject({
    app: 'worker',
    msg: 'a fault',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    [key]: { message: expect.stringContaining('no route to host'), stack: expect.stringContaining('log.spec.ts') },
  });
});
