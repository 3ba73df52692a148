import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { swedishDateOf } from '../time.js';
import { endOfDay, morningOf, startOfDay } from './instants.js';
import { addDays } from './working-days.js';

describe('a Swedish day', () => {
  test.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z', '2026-01-15T07:00:00.000Z', '2026-01-15T23:00:00.000Z', 'in winter'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z', '2026-07-15T06:00:00.000Z', '2026-07-15T22:00:00.000Z', 'in summer'],
    [
      '2026-03-29',
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T06:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
      'of 23 hours, as summer time begins',
    ],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T07:00:00.000Z', '2026-10-25T23:00:00.000Z', 'of 25 hours, as it ends'],
  ])('%s runs from %s by %s to %s, %s', (day, start, morning, end) => {
    expect([startOfDay(day), morningOf(day), endOfDay(day)]).toEqual([start, morning, end]);
  });

  it('holds every instant from its start until its end, and no other', () => {
    const someDay = fc.integer({ min: 0, max: 25_000 }).map((n) => addDays('1985-01-01', n));
    const before = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();
    fc.assert(
      fc.property(someDay, (day) => {
        expect(swedishDateOf(startOfDay(day))).toBe(day);
        expect(swedishDateOf(before(startOfDay(day)))).toBe(addDays(day, -1));
        expect(swedishDateOf(before(endOfDay(day)))).toBe(day);
        expect(swedishDateOf(endOfDay(day))).toBe(addDays(day, 1));
      }),
    );
  });
});
