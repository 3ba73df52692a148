import type { Actor } from '@anvisa/domain/actor';
import { rolesOn } from '@anvisa/domain/actor';
import type { SwedishDate } from '@anvisa/domain/time';
import { readerIn } from '@anvisa/record/queries/reader';
import type { Pool } from '../record.js';
import type { Caller } from './caller.js';

/** Who works with cases reads those that are not public yet. An administrator has people and settings, and no cases (domain.md, Rules 12). */
export function worksWithCases(actor: Pick<Actor, 'roles'>, day: SwedishDate): boolean {
  return rolesOn(actor, day).some(({ role }) => role !== 'administrator');
}

export async function readsDrafts(pool: Pool, caller: Caller | undefined): Promise<boolean> {
  if (!caller) return false;
  const { actor, today } = await readerIn(pool, caller.person);
  return worksWithCases(actor, today);
}
