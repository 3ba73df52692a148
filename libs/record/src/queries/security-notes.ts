import type { Instant } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import type { SecurityKind } from './security-log.js';

export interface SecurityNoteSeen {
  readonly id: string;
  readonly at: Date;
  readonly kind: SecurityKind;
  readonly actor: string | null;
  readonly actorName: string | null;
  readonly act: string;
  readonly refused: string;
  readonly about: string | null;
  readonly origin: string | null;
  readonly address: string | null;
}

/** Where a page ended. */
export type AfterSecurityNote = readonly [at: Instant, id: string];

interface Wanted {
  readonly after?: AfterSecurityNote | undefined;
  readonly limit: number;
  readonly kind?: string | undefined;
  readonly actor?: string | undefined;
  readonly act?: string | undefined;
  readonly refused?: string | undefined;
  readonly address?: string | undefined;
  /** Stands somewhere in what the note is about, or in where it came from. */
  readonly text?: string | undefined;
  /** From this instant on, and before that one. */
  readonly from?: Instant | undefined;
  readonly before?: Instant | undefined;
}

/** What was logged for security, the latest first. */
export async function securityNotesIn(
  db: Queryable,
  { after, limit, kind, actor, act, refused, address, text, from, before }: Wanted,
): Promise<readonly SecurityNoteSeen[]> {
  const values: unknown[] = [limit];
  const given = (value: unknown) => `$${values.push(value)}`;
  const where = [
    ...(after ? [`(l.at, l.id) < (${given(after[0])}::timestamptz, ${given(after[1])}::uuid)`] : []),
    ...(kind === undefined ? [] : [`l.kind = ${given(kind)}`]),
    ...(actor === undefined ? [] : [`l.actor = ${given(actor)}`]),
    ...(act === undefined ? [] : [`l.act = ${given(act)}`]),
    ...(refused === undefined ? [] : [`l.refused = ${given(refused)}`]),
    ...(address === undefined ? [] : [`l.address = ${given(address)}`]),
    ...(text === undefined ? [] : [`strpos(lower(concat_ws(' ', l.about, l.origin)), lower(${given(text)})) > 0`]),
    ...(from === undefined ? [] : [`l.at >= ${given(from)}::timestamptz`]),
    ...(before === undefined ? [] : [`l.at < ${given(before)}::timestamptz`]),
  ];
  const { rows } = await db.query<SecurityNoteSeen>(
    `SELECT l.id, l.at, l.kind, l.actor, p.name AS "actorName", l.act, l.refused, l.about, l.origin, l.address
      FROM (SELECT * FROM security_log l ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY l.at DESC, l.id DESC LIMIT $1) l
      LEFT JOIN person p ON p.id::text = l.actor ORDER BY l.at DESC, l.id DESC`,
    values,
  );
  return rows;
}
