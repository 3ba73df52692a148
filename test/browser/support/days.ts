import { type SwedishDate, swedishDateOf } from '@anvisa/domain/time';
import type { Page } from 'playwright-core';

/** The city's day. Its example lies around the real one: a day or a case number that a test wrote down would hold for some weeks. */
export async function todayFor(page: Page): Promise<SwedishDate> {
  const { now } = (await (await page.request.get('/api/clock')).json()) as { now: string };
  return swedishDateOf(now);
}

/** A day of the year after. */
export async function nextYears(page: Page, monthAndDay: string): Promise<SwedishDate> {
  return `${Number((await todayFor(page)).slice(0, 4)) + 1}-${monthAndDay}`;
}

/** "1 mars 2027", as pages have it. */
export function inWords(day: SwedishDate): string {
  const [date, month, year] = new Date(day).toLocaleDateString('sv', { timeZone: 'UTC', dateStyle: 'long' }).split(/\s/);
  return `${date}\\s${month}\\s${year}`;
}
