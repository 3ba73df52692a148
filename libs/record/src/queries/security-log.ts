import type { Queryable } from '../database/queryable.js';
import { oneLine } from './one-line.js';

/** What is logged for security. */
export const SECURITY_KINDS = ['sign-in', 'sign-in-refused', 'sign-out', 'act-refused', 'reading', 'reading-refused'] as const;
export type SecurityKind = (typeof SECURITY_KINDS)[number];

/** Something that is logged for security, apart from the legal record. */
export interface SecurityNote {
  readonly kind: SecurityKind;
  readonly actor: string | null;
  readonly act: string;
  /** The code of the refusal; `none` for what was done. */
  readonly refused: string;
  readonly about: string | null;
  readonly origin: string;
  readonly address: string;
}

/** Writes a note. What came from outside can make no lines of its own in it. */
export async function noteForSecurity(
  client: Queryable,
  { kind, actor, act, refused, about, origin, address }: SecurityNote,
): Promise<void> {
  await client.query({
    name: 'security-note',
    text: 'INSERT INTO security_log (kind, actor, act, refused, about, origin, address) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    values: [kind, actor, ...[act, refused, about, origin, address].map((text) => text && oneLine(text))],
  });
}
