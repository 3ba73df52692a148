import type { Queryable } from '../database/queryable.js';

/** Something that is logged for security, apart from the legal record. */
export interface SecurityNote {
  readonly actor: string | null;
  readonly act: string;
  /** The code of the refusal; `none` for a reading that is logged. */
  readonly refused: string;
  readonly about: string | null;
  readonly origin: string;
}

export async function noteForSecurity(client: Queryable, { actor, act, refused, about, origin }: SecurityNote): Promise<void> {
  await client.query({
    name: 'security-note',
    text: 'INSERT INTO security_log (actor, act, refused, about, origin) VALUES ($1, $2, $3, $4, $5)',
    values: [actor, act, refused, about, origin],
  });
}
