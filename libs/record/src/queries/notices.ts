import type { NoticeFacts } from '@anvisa/domain/conduct/conduct-log';
import type { Queryable } from '../database/queryable.js';
import { isMarkedSoFar } from './secrecy.js';

/** A notice of a case: what about, to whom, when, and what became of it. */
export interface NoticeSeen {
  readonly id: string;
  readonly conductor: string;
  readonly act: string;
  readonly round: number;
  readonly due: Date;
  readonly recipient: string;
  readonly recipientName: string | null;
  /** What it is about, as the rows call it; null where nothing has a title. */
  readonly title: string | null;
  readonly facts: NoticeFacts;
  readonly createdAt: Date;
  readonly status: 'pending' | 'sent' | 'failed';
  readonly attempts: number;
  readonly settledAt: Date | null;
  readonly messageId: string | null;
  /** Whether the edition that it tells of, or one before it, is marked as secret. */
  readonly marked: boolean;
}

/** Where a page ended. */
export type AfterNotice = readonly [createdAt: string, id: string];

/** The notices of a case in the order in which they were given. */
export async function noticesOfCase(
  db: Queryable,
  caseNumber: string,
  { after, limit }: { readonly after?: AfterNotice | undefined; readonly limit: number },
): Promise<readonly NoticeSeen[]> {
  const { rows } = await db.query<NoticeSeen>({
    name: after ? 'notices-of-case-after' : 'notices-of-case',
    text: `SELECT n.id, n.conductor, n.act, n.round, n.due, n.recipient, p.name AS "recipientName",
        coalesce(e.title, s.state->>'title') AS title, n.facts, n.created_at AS "createdAt", n.status, n.attempts, n.settled_at AS "settledAt",
        n.message_id AS "messageId", ${isMarkedSoFar("(n.facts->>'directive')::uuid", "(n.facts->>'edition')::int")} AS marked
      FROM notice n LEFT JOIN person p ON p.id = n.recipient LEFT JOIN stream s ON s.id = n.conductor
      LEFT JOIN edition e ON e.directive = (n.facts->>'directive')::uuid AND e.number = (n.facts->>'edition')::int
      WHERE n.case_number = $1 ${after ? 'AND (n.created_at, n.id) > ($3::timestamptz, $4::uuid)' : ''}
      ORDER BY n.created_at, n.id LIMIT $2`,
    values: [caseNumber, limit, ...(after ?? [])],
  });
  return rows;
}
