import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { type LegalTime, legalDeadline } from './legal-time.js';
import { addDays, isWorkingDay } from './working-days.js';

describe('a time in law ends', () => {
  test.each<[string, LegalTime, string, string]>([
    ['2026-11-25', { weeks: 3 }, '2026-12-16', 'on the same weekday'],
    ['2026-12-05', { weeks: 3 }, '2026-12-28', 'after Christmas, when the weekday is Boxing Day'],
    ['2026-05-29', { weeks: 3 }, '2026-06-22', 'on the Monday, when it would end on Midsummer Eve'],
    ['2025-12-10', { weeks: 3 }, '2026-01-02', "after New Year's Eve and New Year's Day"],
    ['2026-08-31', { months: 6 }, '2027-03-01', "after the month's last day, a Sunday, when the month has no such date"],
    ['2024-01-31', { months: 1 }, '2024-02-29', 'on leap day'],
    ['2026-11-25', { days: 2 }, '2026-11-27', 'so many days after'],
  ])('%s and %j: %s, %s', (from, time, end) => expect(legalDeadline(from, time)).toBe(end));

  it('never on a free day, never before its time', () => {
    const someDay = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays('1990-01-01', n));
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 60 }), (from, weeks) => {
        const end = legalDeadline(from, { weeks });
        return isWorkingDay(end) && end >= addDays(from, weeks * 7) && end <= addDays(from, weeks * 7 + 6);
      }),
    );
  });
});
