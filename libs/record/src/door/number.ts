import type { Instant } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { onlyRow } from '../queries/instance.js';

/** The class of the register plan under which the city keeps cases of IT steering. */
const REGISTER_CLASS = '031';

/**
 * Draws the next registration number of the year. The row stays locked until the transaction ends, so that numbers follow without gaps
 * and a refused act gives its number back.
 * @param at an instant of the year, where that is not the record's own.
 */
export async function drawNumber(client: Queryable, at?: Instant): Promise<string> {
  const { rows } = await client.query<{ last: number; year: number }>({
    name: 'draw-number',
    text: `INSERT INTO register_series (series, year, last)
      SELECT $1, extract(year FROM coalesce($2::timestamptz, clock_timestamp() + clock_offset) AT TIME ZONE 'Europe/Stockholm')::int, 1 FROM instance
      ON CONFLICT (series, year) DO UPDATE SET last = register_series.last + 1 RETURNING last, year`,
    values: [REGISTER_CLASS, at ?? null],
  });
  const { last, year } = onlyRow(rows);
  return registrationNumber(REGISTER_CLASS, last, year);
}

export function registrationNumber(series: string, number: number, year: number): string {
  return `${series}-${number}/${year}`;
}
