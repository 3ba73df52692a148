import type { Instant } from '@anvisa/domain/time';
import { canonical, sha256 } from '../audit/canonical.js';
import { asOfOneInstant } from '../database/as-of-one-instant.js';
import type { Queryable } from '../database/queryable.js';
import { nowIn } from '../queries/instance.js';

/** How far a stream had come: its last entry's number, and the hash of that, in hex. */
export type SealedStream = readonly [stream: string, n: number, head: string];

/** What a seal says of itself, in its first line. */
export interface SealFacts {
  readonly seal: 1;
  readonly at: Instant;
  /** The version of the product that made it. */
  readonly product: string;
  readonly entries: number;
  readonly streams: number;
}

/** How the record stood at an instant: with it, kept elsewhere, nobody who has the database can write its past anew. */
export interface Seal extends SealFacts {
  readonly heads: readonly SealedStream[];
  /** Over all lines before the last, in hex: the one number that stands for the whole. */
  readonly sha256: string;
}

/** The seal of the record at an address, as text: a line of facts, a line a stream, a line with the SHA-256 of all before it. */
export async function sealRecord(url: string, product: string): Promise<string> {
  return asOfOneInstant(url, (db) => seal(db, product));
}

export async function seal(db: Queryable, product: string): Promise<string> {
  // The hash of what lies there, and not the head that the stream's row says.
  const { rows } = await db.query<{ stream: string; n: number; head: string }>(
    `SELECT s.id AS stream, last.n, last.head FROM stream s
     CROSS JOIN LATERAL (SELECT n, encode(sha256(leaf), 'hex') AS head FROM entry WHERE stream = s.id ORDER BY n DESC LIMIT 1) last ORDER BY s.id`,
  );
  const facts: SealFacts = {
    seal: 1,
    at: await nowIn(db),
    product,
    entries: rows.reduce((sum, { n }) => sum + n, 0),
    streams: rows.length,
  };
  const lines = [facts, ...rows.map(({ stream, n, head }): SealedStream => [stream, n, head])]
    .map((line) => `${canonical(line)}\n`)
    .join('');
  return `${lines}${canonical({ sha256: sha256(lines).toString('hex') })}\n`;
}

/**
 * A seal read back.
 * @throws where the text is no seal, or is not as it was when it was made.
 */
export function sealIn(text: string): Seal {
  const end = text.trimEnd().lastIndexOf('\n') + 1;
  const lines = text.slice(0, end);
  const own = sha256(lines).toString('hex');
  if (text.slice(end).trimEnd() !== canonical({ sha256: own })) throw new Error('it is no seal, or was changed since it was made');
  const [facts, ...heads] = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  if ((facts as Partial<SealFacts>)?.seal !== 1) throw new Error('it is a seal of another version');
  return { ...(facts as SealFacts), heads: heads as SealedStream[], sha256: own };
}
