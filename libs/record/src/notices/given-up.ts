import type { Queryable } from '../database/queryable.js';

/** A letter that was given up: mail refused it for good, or it was tried for days. */
export interface GivenUp {
  readonly id: string;
  readonly caseNumber: string | null;
  readonly act: string;
  readonly recipient: string;
  readonly name: string;
  /** Where it would go now. */
  readonly email: string;
  readonly settledAt: Date;
  /** What came of the last attempt. */
  readonly response: string;
}

const GIVEN_UP = `n.status = 'failed' AND ($1::text IS NULL OR n.case_number = $1)`;

/** How many letters were given up, of one case or of all, and the oldest of them. */
export async function lettersGivenUp(
  db: Queryable,
  { caseNumber, limit }: { readonly caseNumber?: string | undefined; readonly limit: number },
): Promise<{ readonly all: number; readonly oldest: readonly GivenUp[] }> {
  const { rows } = await db.query<GivenUp & { all: number }>({
    name: 'letters-given-up',
    text: `SELECT n.id, n.case_number AS "caseNumber", n.act, n.recipient, p.name, p.email, n.settled_at AS "settledAt", n.response, count(*) OVER ()::int AS all
      FROM notice n JOIN person p ON p.id = n.recipient WHERE ${GIVEN_UP} ORDER BY n.created_at, n.id LIMIT $2`,
    values: [caseNumber ?? null, limit],
  });
  return { all: rows[0]?.all ?? 0, oldest: rows };
}

/**
 * Lets letters that were given up wait for the post anew, behind those never tried: the same letters, under the same Message-IDs. Sending is no entry
 * (docs/decisions/0007). @returns how many they are.
 */
export async function sendAgain(db: Queryable, caseNumber?: string): Promise<number> {
  const { rowCount } = await db.query({
    name: 'send-letters-again',
    text: `UPDATE notice n SET status = 'pending', attempts = 0, taken_until = statement_timestamp(), held_until = NULL, settled_at = NULL
      WHERE ${GIVEN_UP}`,
    values: [caseNumber ?? null],
  });
  return rowCount ?? 0;
}
