import type { AggregateState } from '@anvisa/domain/aggregates';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';

type Receipt = AggregateState<'receipt'>;
/** A receipt with its unit's name. */
export type NamedReceipt = Receipt & { readonly unitName: string };

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
  const { rows } = await db.query<{ state: Receipt; name: string | null }>({
    name: 'receipts-of-edition',
    text: `SELECT (SELECT state FROM stream WHERE id = concat_ws('/', 'receipt', r.directive, r.edition, r.unit)) AS state,
        (SELECT state->>'name' FROM stream WHERE id = 'unit/' || r.unit) AS name
      FROM receipt r WHERE directive = $1 AND edition = $2 AND unit > $3::uuid AND ($4::boolean IS NULL OR (acknowledged_at IS NOT NULL) = $4)
      ORDER BY unit LIMIT $5`,
    values: [directive, edition, after ?? FIRST, acknowledged ?? null, limit],
  });
  return rows.map(({ state, name }) => ({ ...state, unitName: name ?? '' }));
}

/** Before every unit. */
const FIRST = '00000000-0000-0000-0000-000000000000';

export interface ReceiptCount {
  readonly sent: number;
  readonly acknowledged: number;
  readonly overdue: number;
}

/** How many units an edition was sent to, how many have acknowledged it, and how many should have by a day. */
export async function countReceipts(db: Queryable, { directive, edition }: OfEdition, today: SwedishDate): Promise<ReceiptCount> {
  const { rows } = await db.query<ReceiptCount>({
    name: 'count-receipts',
    text: `SELECT count(*)::int AS sent, count(acknowledged_at)::int AS acknowledged,
        count(*) FILTER (WHERE acknowledged_at IS NULL AND answer_by < $3::date)::int AS overdue
      FROM receipt WHERE directive = $1 AND edition = $2`,
    values: [directive, edition, today],
  });
  return rows[0] ?? { sent: 0, acknowledged: 0, overdue: 0 };
}
