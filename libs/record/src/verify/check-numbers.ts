import type { Queryable } from '../database/queryable.js';
import { registrationNumber } from '../door/number.js';
import type { Difference } from './difference.js';

/** The entries that open a case under a number drawn here. */
const OPENING = ['EditionStarted', 'EvaluatorsAsked', 'ExemptionRequested'];

/** A strategy comes with the number that it has elsewhere: those who draw here pass that by. */
const PASSED = 'StrategyRegistered';

/** A number that was drawn, that opens a case, or both. */
interface Numbered {
  readonly series: string;
  readonly year: number;
  readonly number: number;
  readonly drawn: boolean;
  readonly opening: Pick<Difference, 'stream' | 'n' | 'entry'> | null;
}

/** The first number of a year that was drawn and opens no case, that opens two, or that was never drawn. */
export async function checkNumbers(pool: Queryable): Promise<Difference | undefined> {
  // However much a series says was drawn, no more is counted than one number beyond those that were opened.
  const { rows } = await pool.query<Numbered>(
    `WITH opened AS (
      SELECT part[1] AS series, part[3]::int AS year, part[2]::int AS number, row_number() OVER (PARTITION BY e.case_number ORDER BY e.seq) > 1 AS doubled,
        json_build_object('stream', e.stream, 'n', e.n, 'entry', e.id) AS opening
      FROM entry e, regexp_match(e.case_number, '^(.+)-(\\d+)/(\\d+)$') AS part WHERE e.type = ANY($1)),
    passed AS (
      SELECT part[1] AS series, part[3]::int AS year, part[2]::int AS number
      FROM entry e, regexp_match(e.case_number, '^(.+)-(\\d{1,9})/(\\d{4})$') AS part WHERE e.type = $2),
    drawn AS (
      SELECT series, year, generate_series(1, least(last, (SELECT count(*) FROM opened) + (SELECT count(*) FROM passed) + 1)::int) AS number, true AS drawn
      FROM register_series)
    SELECT series, year, number, drawn IS NOT NULL AS drawn, opening FROM drawn FULL JOIN opened USING (series, year, number)
    WHERE drawn IS NULL OR doubled
      OR (opening IS NULL AND NOT EXISTS (SELECT FROM passed p WHERE (p.series, p.year, p.number) = (drawn.series, drawn.year, drawn.number)))
    ORDER BY year, series, number, doubled DESC LIMIT 1`,
    [OPENING, PASSED],
  );
  return rows[0] && differenceOf(rows[0]);
}

function differenceOf({ series, year, number, drawn, opening }: Numbered): Difference {
  const caseNumber = registrationNumber(series, number, year);
  const inSeries = `register_series: series ${series}, year ${year}`;
  if (!opening) return { what: 'number-missing', stream: 'register_series', caseNumber, detail: `${inSeries}: no entry opens the case` };
  if (!drawn) return { what: 'row-differs', ...opening, caseNumber, field: 'last', detail: inSeries };
  return { what: 'number-doubled', ...opening, caseNumber, field: 'caseNumber', detail: 'another entry opens a case under it' };
}
