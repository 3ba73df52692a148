import { describe, expect, it } from '@jest/globals';
import { Outages } from './outages.js';
import { Problem } from './problem.js';

describe('why requests are answered 503', () => {
  const told: unknown[] = [];
  const log = { warn: (facts: unknown) => void told.push(facts) };
  const away = (message: string) => new Problem(503, 'record-away', { cause: new Error('no', { cause: new Error(message) }) });

  it('is told once while it lasts, when it changes, and when it comes again', () => {
    let now = 0;
    const outages = new Outages(() => now);
    for (const message of ['refused', 'refused', 'too many', 'refused']) outages.note(away(message), log as never);
    now = 50_000;
    outages.note(away('refused'), log as never);
    now = 100_000;
    outages.note(away('refused'), log as never);
    now = 170_000;
    outages.note(away('refused'), log as never);
    const [refused, many] = ['no: refused', 'no: too many'].map((why) => ({ code: 'record-away', why }));
    expect(told).toEqual([refused, many, refused]);
  });

  it('is not told of a server that stops, nor of any other answer', () => {
    told.length = 0;
    new Outages().note(new Problem(503, 'stopping'), log as never);
    new Outages().note(new Problem(401, 'sign-in-invalid', { cause: new Error('no') }), log as never);
    expect(told).toEqual([]);
  });
});
