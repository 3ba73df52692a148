/** A calendar of the oracle's own: it shares no line with the product's. Valid from 2005, when the National Day became a holiday. */
const DAY = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Easter Sunday, by Gauss's method as Meeus gives it. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}

function holidays(year: number): readonly string[] {
  const sunday = easter(year);
  const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'].map((day) => `${year}-${day}`);
  const midsummerEve = [19, 20, 21, 22, 23, 24, 25].map((day) => Date.UTC(year, 5, day)).find((ms) => new Date(ms).getUTCDay() === 5);
  return [...fixed, iso(sunday - 2 * DAY), iso(sunday + DAY), iso(sunday + 39 * DAY), iso(midsummerEve ?? 0)];
}

const isFree = (day: string) => [0, 6].includes(new Date(day).getUTCDay()) || holidays(Number(day.slice(0, 4))).includes(day);

/** The nth working day after a day; before it, when n is negative; with 0 the day itself, or the first working day after. */
export function workingDay(day: string, n: number): string {
  let left = n === 0 && isFree(day) ? 1 : Math.abs(n);
  let ms = Date.parse(day);
  while (left > 0) {
    ms += n < 0 ? -DAY : DAY;
    if (!isFree(iso(ms))) left--;
  }
  return iso(ms);
}
