import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.js';

const someDay = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1980-01-01', n));
const someWorkingDay = someDay.filter(isWorkingDay);

describe('a working day', () => {
  test.each([
    ['2026-11-25', true, 'a Wednesday'],
    ['2026-11-28', false, 'a Saturday'],
    ['2026-06-19', false, 'Midsummer Eve'],
    ['2027-06-25', false, 'Midsummer Eve, a week later in the month'],
    ['2026-12-24', false, 'Christmas Eve'],
    ['2026-12-31', false, "New Year's Eve"],
    ['2026-01-05', true, 'Twelfth Night: a half-day only'],
    ['2026-01-06', false, 'Epiphany'],
    ['2026-04-02', true, 'Maundy Thursday'],
    ['2026-04-06', false, 'Easter Monday'],
    ['2026-04-30', true, 'Walpurgis Night'],
    ['2026-05-14', false, 'Ascension Day'],
    ['2025-06-06', false, 'the National Day'],
    ['2003-06-06', true, 'the sixth of June before it was a holiday'],
    ['2004-05-31', false, 'Whit Monday, the last one that was a holiday'],
    ['2005-05-16', true, 'Whit Monday after that'],
  ])('%s: %s, %s', (day, working) => expect(isWorkingDay(day)).toBe(working));
});

describe('adding working days', () => {
  it('passes over Christmas and the New Year', () => expect(addWorkingDays('2025-12-23', 3)).toBe('2026-01-02'));
  it('stays on a working day with 0, and moves on from a free one', () => {
    expect(addWorkingDays('2026-11-25', 0)).toBe('2026-11-25');
    expect(addWorkingDays('2026-11-28', 0)).toBe('2026-11-30');
  });
  it('never lands on a free day', () => {
    fc.assert(fc.property(someDay, fc.integer({ min: -200, max: 200 }), (day, n) => isWorkingDay(addWorkingDays(day, n))));
  });
  it('is undone by adding as many back', () => {
    fc.assert(
      fc.property(someWorkingDay, fc.integer({ min: -200, max: 200 }), (day, n) => addWorkingDays(addWorkingDays(day, n), -n) === day),
    );
  });
  it('is counted by workingDaysBetween', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: -200, max: 200 }),
        (day, n) => n === 0 || workingDaysBetween(day, addWorkingDays(day, n)) === n,
      ),
    );
  });
});

// A notice is known by its instant: if a newer version of the library moved a free day, old cases would be told of again.
test('the library has the days of the Acts, whichever version it is', () => {
  const days = Array.from({ length: 61 * 365 }, (_, n) => addDays('2000-01-01', n));
  expect(days.filter((day) => isWorkingDay(day) === isFreeByLaw(day))).toEqual([]);
});

/** Acts 1989:253 and 1930:173, read apart from the library. */
function isFreeByLaw(day: string): boolean {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const [date, weekday] = [day.slice(5), new Date(day).getUTCDay()];
  const easter = easterSunday(year);
  return (
    weekday === 0 ||
    weekday === 6 ||
    ['01-01', '01-06', '05-01', '12-24', '12-25', '12-26', '12-31'].includes(date) ||
    [-2, 1, 39, ...(year <= 2004 ? [50] : [])].some((days) => day === addDays(easter, days)) ||
    (year >= 2005 && date === '06-06') ||
    (weekday === 5 && month === 6 && date >= '06-19' && date <= '06-25')
  );
}

/** By the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return addDays(`${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-01`, n % 31);
}
