import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { counts } from './open-units.js';

export interface EditionReceipts {
  readonly directive: string;
  readonly number: number;
  readonly sent: number;
  readonly acknowledged: number;
}

/** How many units each of some editions was sent to, and how many have acknowledged it. One that closed before it did so is not counted. */
export async function receiptCounts(
  db: Queryable,
  editions: readonly { readonly directive: string; readonly number: number }[],
  today: SwedishDate,
): Promise<readonly EditionReceipts[]> {
  if (editions.length === 0) return [];
  const { rows } = await db.query<EditionReceipts>({
    name: 'receipt-counts',
    text: `SELECT r.directive, r.edition AS number, count(*)::int AS sent, count(acknowledged_at)::int AS acknowledged
      FROM unnest($1::uuid[], $2::int[]) AS e (directive, number) JOIN receipt r ON r.directive = e.directive AND r.edition = e.number
      WHERE ${counts('r', '$3::date')}
      GROUP BY r.directive, r.edition`,
    values: [editions.map(({ directive }) => directive), editions.map(({ number }) => number), today],
  });
  return rows;
}
