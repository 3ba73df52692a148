import type { Queryable } from '../database/queryable.js';
import type { Difference } from './difference.js';

/** An entry as whoever acted was answered: its id, and its hash in hex. */
export interface KeptReceipt {
  readonly entry: string;
  readonly hash: string;
}

/** The first entry that is not there, or not as the receipt of it says. */
export async function receiptDiffers(db: Queryable, receipts: readonly KeptReceipt[]): Promise<Difference | undefined> {
  for (const { entry, hash } of receipts) {
    const { rows } = await db.query<{ stream: string; n: number; caseNumber: string | null; hash: string }>(
      `SELECT stream, n, case_number AS "caseNumber", encode(sha256(leaf), 'hex') AS hash FROM entry WHERE id = $1`,
      [entry],
    );
    const [found] = rows;
    if (!found) return { what: 'receipt-differs', stream: 'entry', entry, detail: 'no such entry is there' };
    const { hash: now, ...where } = found;
    if (now !== hash) return { what: 'receipt-differs', ...where, entry, detail: `the receipt says ${hash}, the entry is ${now}` };
  }
  return undefined;
}
