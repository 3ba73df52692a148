import type { StreamId } from '@anvisa/domain/act';
import type { Instant } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { onlyRow } from '../queries/instance.js';

/** The class of the register plan under which the city keeps cases of IT steering. */
const REGISTER_CLASS = '031';

/**
 * Draws the next registration number of the year, past those that a strategy has from elsewhere. The row stays locked until the transaction ends, so that
 * numbers follow without gaps and a refused act gives its number back.
 * @param at an instant of the year, where that is not the record's own.
 */
export async function drawNumber(client: Queryable, at?: Instant): Promise<string> {
  for (;;) {
    const { rows } = await client.query<{ last: number; year: number; taken: boolean }>({
      name: 'draw-number',
      text: `INSERT INTO register_series AS drawn (series, year, last)
      SELECT $1, extract(year FROM coalesce($2::timestamptz, clock_timestamp() + clock_offset) AT TIME ZONE 'Europe/Stockholm')::int, 1 FROM instance
      ON CONFLICT (series, year) DO UPDATE SET last = drawn.last + 1
      RETURNING last, year, EXISTS (SELECT FROM entry e
        WHERE e.case_number = format('%s-%s/%s', drawn.series, drawn.last, drawn.year) AND e.type = 'StrategyRegistered') AS taken`,
      values: [REGISTER_CLASS, at ?? null],
    });
    const { last, year, taken } = onlyRow(rows);
    if (!taken) return registrationNumber(REGISTER_CLASS, last, year);
  }
}

/**
 * Whose case has a registration number, if anybody's. Until the transaction ends nobody draws a number, so that none is given to a case of the
 * record's own meanwhile.
 */
export async function caseNumberedSo(client: Queryable, caseNumber: string): Promise<StreamId | undefined> {
  await client.query('LOCK TABLE register_series IN SHARE MODE');
  const { rows } = await client.query<{ stream: StreamId }>({
    name: 'case-numbered',
    text: 'SELECT stream FROM entry WHERE case_number = $1 LIMIT 1',
    values: [caseNumber],
  });
  return rows[0]?.stream;
}

export function registrationNumber(series: string, number: number, year: number): string {
  return `${series}-${number}/${year}`;
}
