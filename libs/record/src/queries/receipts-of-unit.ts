import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Instant, SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';

/** What a unit has received: its receipt, and how the edition stands now. */
export interface Received {
  readonly receipt: AggregateState<'receipt'>;
  readonly edition: {
    readonly area: string;
    readonly state: string;
    readonly inForceFrom: SwedishDate | null;
    readonly inForceUntil: SwedishDate | null;
  };
}

/** Where a page ended: when its last receipt was sent, and of which edition. */
export type AfterReceived = readonly [sentAt: Instant, directive: string, edition: number];

interface Wanted {
  readonly after?: AfterReceived | undefined;
  readonly limit: number;
  /** Those in force on the day. */
  readonly inForceOn?: SwedishDate | undefined;
  readonly acknowledged?: boolean | undefined;
}

/** What a unit has received, the latest first. */
export async function receiptsOfUnit(
  db: Queryable,
  unit: string,
  { after, limit, inForceOn, acknowledged }: Wanted,
): Promise<readonly Received[]> {
  const { rows } = await db.query<Received>({
    name: after ? 'receipts-of-unit-after' : 'receipts-of-unit',
    text: `SELECT s.state AS receipt, json_build_object('area', r.area, 'state', r.state, 'inForceFrom', r.in_force_from, 'inForceUntil', r.in_force_until) AS edition
      FROM (
        SELECT r.sent_at, r.directive, r.edition, e.area, e.state, e.in_force_from, e.in_force_until
        FROM receipt r JOIN edition e ON e.directive = r.directive AND e.number = r.edition
        WHERE r.unit = $1 AND ($2::boolean IS NULL OR (r.acknowledged_at IS NOT NULL) = $2)
          AND ($3::date IS NULL OR (e.in_force_from <= $3 AND (e.in_force_until IS NULL OR e.in_force_until >= $3)
            AND e.state IN ('decided', 'published', 'in-force', 'superseded', 'repealed', 'lapsed')))
          ${after ? 'AND (r.sent_at, r.directive, r.edition) < ($5::timestamptz, $6::uuid, $7::int)' : ''}
        ORDER BY r.sent_at DESC, r.directive DESC, r.edition DESC LIMIT $4) r
      JOIN stream s ON s.id = 'receipt/' || r.directive || '/' || r.edition || '/' || $1::uuid
      ORDER BY r.sent_at DESC, r.directive DESC, r.edition DESC`,
    values: [unit, acknowledged ?? null, inForceOn ?? null, limit, ...(after ?? [])],
  });
  return rows;
}
