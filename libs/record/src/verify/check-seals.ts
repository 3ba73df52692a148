import type { Queryable } from '../database/queryable.js';
import type { Seal, SealedStream } from '../seal/seal.js';
import type { Difference } from './difference.js';

/** So many streams are looked up at once. */
const BATCH = 1_000;

/** How far a stream is known to be as an earlier seal says. */
type Held = Map<string, Pick<Seal, 'at'> & { readonly n: number }>;

/**
 * The first stream that is not as it was sealed, by the earliest seal that it departs from. A chain that was written anew from some entry on holds by
 * itself; its head is another from then on.
 */
export async function sealDiffers(db: Queryable, seals: readonly Seal[]): Promise<Difference | undefined> {
  const held: Held = new Map();
  for (const { at, heads } of seals.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    for (let from = 0; from < heads.length; from += BATCH) {
      const differs = await firstDiffering(db, heads.slice(from, from + BATCH), at, held);
      if (differs) return differs;
    }
    for (const [stream, n] of heads) held.set(stream, { n, at });
  }
  return undefined;
}

async function firstDiffering(db: Queryable, sealed: readonly SealedStream[], at: string, held: Held): Promise<Difference | undefined> {
  const { rows } = await db.query<{ stream: string; n: number; entry: string | null; caseNumber: string | null; head: string | null }>(
    `SELECT s.stream, s.n, e.id AS entry, e.case_number AS "caseNumber", encode(sha256(e.leaf), 'hex') AS head
     FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS s (stream, n, place) LEFT JOIN entry e ON e.stream = s.stream AND e.n = s.n ORDER BY s.place`,
    [sealed.map(([stream]) => stream), sealed.map(([, n]) => n)],
  );
  const differs = rows.find(({ head }, index) => head !== sealed[index]?.[2]);
  if (!differs) return undefined;
  const { stream, n, entry, caseNumber } = differs;
  return { what: 'seal-differs', stream, n, ...(entry !== null && { entry }), caseNumber, detail: detailOf(differs, at, held.get(stream)) };
}

function detailOf({ n, entry }: { n: number; entry: string | null }, at: string, before: { n: number; at: string } | undefined): string {
  if (entry === null) return `sealed ${at} with ${n} entries; they are not all there`;
  const until = before ? `; up to entry ${before.n} it is as sealed ${before.at}` : '';
  return `one of its entries ${(before?.n ?? 0) + 1}–${n} is not as it was sealed ${at}${until}`;
}
