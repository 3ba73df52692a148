import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Instant, SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { areaOn } from './area-on.js';
import { endedBefore, endsOfStrategies, lastDayWith } from './ends-of-strategies.js';
import { appliedOn } from './in-force.js';
import { isMarked } from './secrecy.js';

/** What a unit has received: its receipt, and how the edition stands now. */
export interface Received {
  readonly receipt: AggregateState<'receipt'>;
  readonly edition: {
    readonly area: string;
    readonly state: string;
    readonly inForceFrom: SwedishDate | null;
    readonly inForceUntil: SwedishDate | null;
    /** As the edition has it now: a correction gives it another than the one that was sent. */
    readonly textHash: string | null;
  };
  /** Whether a mark on the edition hides its title. */
  readonly hidden: boolean;
  /** Whether it binds on the day asked for. */
  readonly applies: boolean;
}

/** Where a page ended: when its last receipt was sent, and of which edition. */
export type AfterReceived = readonly [sentAt: Instant, directive: string, edition: number];

interface Wanted {
  readonly on: SwedishDate;
  readonly after?: AfterReceived | undefined;
  readonly limit: number;
  /** Those that bind on the day. */
  readonly applying?: true | undefined;
  readonly acknowledged?: boolean | undefined;
  /** Whether whoever reads may read what bears a mark of secrecy. */
  readonly secrets: boolean;
}

const APPLIES = `(r.not_before IS NULL OR r.not_before <= $1::date) AND ${appliedOn('e', '$1::date', '$5')}`;

/** What a unit has received, the latest first. */
export async function receiptsOfUnit(
  db: Queryable,
  unit: string,
  { on, after, limit, applying, acknowledged, secrets }: Wanted,
): Promise<readonly Received[]> {
  const ends = await endsOfStrategies(db);
  const { rows } = await db.query<Received>({
    name: `receipts-of-unit${secrets ? '' : '-open'}${applying ? '-applying' : ''}${after ? '-after' : ''}`,
    text: `SELECT (SELECT state FROM stream WHERE id = concat_ws('/', 'receipt', r.directive, r.edition, r.unit)) AS receipt,
        json_build_object('area', ${areaOn('r.directive')}, 'state', e.state, 'inForceFrom', e.in_force_from, 'inForceUntil', e.in_force_until, 'textHash', e.text_hash) AS edition,
        ${secrets ? 'false' : isMarked('r.directive', 'r.edition')} AS hidden, coalesce(${APPLIES}, false) AS applies
      FROM receipt r JOIN edition e ON e.directive = r.directive AND e.number = r.edition
      WHERE r.unit = $2 AND ($3::boolean IS NULL OR (r.acknowledged_at IS NOT NULL) = $3)
        ${applying ? `AND ${APPLIES}` : ''}
        ${after ? 'AND (r.sent_at, r.directive, r.edition) < ($6::timestamptz, $7::uuid, $8::int)' : ''}
      ORDER BY r.sent_at DESC, r.directive DESC, r.edition DESC LIMIT $4`,
    values: [on, unit, acknowledged ?? null, limit, endedBefore(ends, on), ...(after ?? [])],
  });
  return rows.map(({ edition, ...row }) => {
    const { directive, edition: number } = row.receipt;
    return { ...row, edition: { ...edition, inForceUntil: lastDayWith(ends, directive, number, edition.inForceUntil) } };
  });
}
