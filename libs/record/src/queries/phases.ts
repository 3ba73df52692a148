import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { EditionState } from '@anvisa/domain/directive/states';
import type { Queryable } from '../database/queryable.js';

/** A state that an edition has left: when it came to it, and when it left it. */
export interface Phase {
  readonly state: EditionState;
  readonly began: Date;
  readonly ended: Date;
}

/** The states that an edition has left, in the order in which it was in them. */
export async function phasesOf(db: Queryable, { directive, edition }: OfEdition): Promise<readonly Phase[]> {
  const { rows } = await db.query<Phase>({
    name: 'phases-of',
    text: 'SELECT state, began, ended FROM phase WHERE directive = $1 AND number = $2 ORDER BY began, ended',
    values: [directive, edition],
  });
  return rows;
}
