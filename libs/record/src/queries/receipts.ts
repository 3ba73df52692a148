import type { AggregateState } from '@anvisa/domain/aggregates';
import { NOT_YET } from '@anvisa/domain/receipt/binding';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { counts } from './open-units.js';

type Receipt = AggregateState<'receipt'>;
/** A receipt with its unit's name, and its last day if it has closed or is to. */
export type NamedReceipt = Receipt & { readonly unitName: string; readonly unitClosed?: SwedishDate };

interface OfEdition {
  readonly directive: string;
  readonly edition: number;
}

/** The receipts of an edition, by unit. */
export async function receiptsOfEdition(
  db: Queryable,
  { directive, edition }: OfEdition,
  {
    after,
    limit,
    acknowledged,
  }: { readonly after?: string | undefined; readonly limit: number; readonly acknowledged?: boolean | undefined },
): Promise<readonly NamedReceipt[]> {
  const { rows } = await db.query<{ state: Receipt; name: string | null; closed: SwedishDate | null }>({
    name: 'receipts-of-edition',
    text: `SELECT (SELECT state FROM stream WHERE id = concat_ws('/', 'receipt', r.directive, r.edition, r.unit)) AS state,
        u.state->>'name' AS name, u.state->>'closed' AS closed
      FROM receipt r LEFT JOIN stream u ON u.id = 'unit/' || r.unit WHERE directive = $1 AND edition = $2 AND unit > $3::uuid AND ($4::boolean IS NULL OR (acknowledged_at IS NOT NULL) = $4)
      ORDER BY unit LIMIT $5`,
    values: [directive, edition, after ?? FIRST, acknowledged ?? null, limit],
  });
  return rows.map(({ state, name, closed }) => ({ ...state, unitName: name ?? '', ...(closed !== null && { unitClosed: closed }) }));
}

/** Before every unit. */
const FIRST = '00000000-0000-0000-0000-000000000000';

export interface ReceiptCount {
  readonly sent: number;
  readonly acknowledged: number;
  readonly overdue: number;
  readonly notAdopted: number;
}

/** How many units an edition was sent to, how many have acknowledged it, and how many should have by a day. One that closed before it did so is not counted. */
export async function countReceipts(db: Queryable, { directive, edition }: OfEdition, today: SwedishDate): Promise<ReceiptCount> {
  const { rows } = await db.query<ReceiptCount>({
    name: 'count-receipts',
    text: `SELECT count(*)::int AS sent, count(acknowledged_at)::int AS acknowledged,
        count(*) FILTER (WHERE acknowledged_at IS NULL AND answer_by < $3::date)::int AS overdue,
        count(*) FILTER (WHERE not_before = '${NOT_YET}'::date)::int AS "notAdopted"
      FROM receipt r WHERE directive = $1 AND edition = $2 AND ${counts('r', '$3::date')}`,
    values: [directive, edition, today],
  });
  return rows[0] ?? { sent: 0, acknowledged: 0, overdue: 0, notAdopted: 0 };
}
