import type { StreamId } from '@anvisa/domain/act';
import { CLOSED } from '@anvisa/domain/directive/states';
import type { Queryable } from '../database/queryable.js';

/** A stream in which something hangs on a person. */
export interface Charged {
  readonly id: StreamId;
  readonly version: number;
  readonly head: Buffer;
  readonly state: unknown;
}

/** The directives and evaluations in which something hangs on a person, by the rows that tell whose they are and whom they wait for. */
export async function chargedWith(db: Queryable, person: string): Promise<readonly Charged[]> {
  const { rows } = await db.query<Charged>({ name: 'charged-with', text: TEXT, values: [person, CLOSED] });
  return rows;
}

const TEXT = `SELECT id, version, head, state FROM stream WHERE id IN (
  SELECT 'directive/' || directive FROM edition WHERE officer = $1 AND state <> ALL($2)
  UNION SELECT 'directive/' || directive FROM edition WHERE awaits <> '{}' AND awaits @> ARRAY['person:' || $1]
  UNION SELECT 'evaluation/' || id FROM evaluation WHERE awaits <> '{}' AND awaits @> ARRAY['person:' || $1])`;
