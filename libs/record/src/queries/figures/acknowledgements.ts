import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../../database/queryable.js';
import { counts } from '../open-units.js';

/** How a committee has acknowledged what was sent to it within a period. What it had not acknowledged when it closed is not counted. */
export interface UnitAcknowledgements {
  readonly unit: string;
  readonly name: string;
  readonly sent: number;
  readonly acknowledged: number;
  readonly overdue: number;
  readonly medianDays: number | null;
}

/** More committees and companies than a city has. */
const MOST = 1_000;

export async function acknowledgementsByUnit(
  db: Queryable,
  { from, until, today }: { readonly from: SwedishDate; readonly until: SwedishDate; readonly today: SwedishDate },
): Promise<readonly UnitAcknowledgements[]> {
  const { rows } = await db.query<UnitAcknowledgements>({
    name: 'acknowledgements-by-unit',
    text: `SELECT r.*, coalesce(s.state->>'name', '') AS name FROM (
        SELECT unit, count(*)::int AS sent, count(acknowledged_at)::int AS acknowledged,
          (count(*) FILTER (WHERE acknowledged_at IS NULL AND answer_by < $3::date))::int AS overdue,
          round((percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM acknowledged_at - sent_at)) / 86400)::numeric, 1)::float8 AS "medianDays"
        FROM receipt p WHERE ${counts('p', '$3::date')} AND sent_at >= $1::date::timestamp AT TIME ZONE 'Europe/Stockholm' AND sent_at < ($2::date + 1)::timestamp AT TIME ZONE 'Europe/Stockholm' GROUP BY unit) r
      LEFT JOIN stream s ON s.id = 'unit/' || r.unit ORDER BY s.state->>'name' COLLATE "sv-x-icu", unit LIMIT ${MOST}`,
    values: [from, until, today],
  });
  return rows;
}
