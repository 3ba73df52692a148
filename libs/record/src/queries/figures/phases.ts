import { type EditionState, IN_PREPARATION } from '@anvisa/domain/directive/states';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../../database/queryable.js';

/** How long a phase has taken, where it ended within a period, and where cases wait in it now. Days are calendar days, with one decimal. */
export interface PhaseFigures {
  readonly state: EditionState;
  readonly ended: number;
  readonly medianDays: number | null;
  readonly p90Days: number | null;
  readonly waiting: number;
  readonly overdue: number;
  readonly longestDays: number | null;
}

/** The phases in which somebody is awaited. */
const PHASES: readonly EditionState[] = [...IN_PREPARATION, 'decided', 'published'];

export async function phaseFigures(
  db: Queryable,
  { from, until, today }: { readonly from: SwedishDate; readonly until: SwedishDate; readonly today: SwedishDate },
): Promise<readonly PhaseFigures[]> {
  const { rows } = await db.query<PhaseFigures>({
    name: 'phase-figures',
    text: `WITH past AS (SELECT state, count(*)::int AS ended,
          percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ended - began)) AS median,
          percentile_cont(0.9) WITHIN GROUP (ORDER BY extract(epoch FROM ended - began)) AS p90
        FROM phase WHERE ended >= $1::date::timestamp AT TIME ZONE 'Europe/Stockholm' AND ended < ($2::date + 1)::timestamp AT TIME ZONE 'Europe/Stockholm' AND state = ANY($4) GROUP BY state),
      now AS (SELECT state, count(*)::int AS waiting, (count(*) FILTER (WHERE deadline < $3::date))::int AS overdue, $3::date - (min(since) AT TIME ZONE 'Europe/Stockholm')::date AS longest
        FROM edition WHERE state = ANY($4) GROUP BY state)
      SELECT s.state, coalesce(past.ended, 0) AS ended, round((past.median / 86400)::numeric, 1)::float8 AS "medianDays",
        round((past.p90 / 86400)::numeric, 1)::float8 AS "p90Days", coalesce(now.waiting, 0) AS waiting, coalesce(now.overdue, 0) AS overdue,
        now.longest AS "longestDays"
      FROM unnest($4::text[]) WITH ORDINALITY AS s (state, place) LEFT JOIN past USING (state) LEFT JOIN now USING (state) ORDER BY s.place`,
    values: [from, until, today, PHASES],
  });
  return rows;
}
