import type { Context, World } from '@anvisa/domain/act';
import { EDITION_ACTS } from '@anvisa/domain/directive/acts';
import { type Directive, editionOf } from '@anvisa/domain/directive/directive';
import type { Case, OfEdition } from '@anvisa/domain/directive/edition-act';
import type { Queryable } from '../database/queryable.js';
import { see } from './see.js';

/** A directive as somebody sees it: what the rules need to say which acts they may do now. */
export interface SeenDirective {
  readonly version: number;
  readonly directive: Directive;
  readonly context: Context;
  readonly world: World;
}

/** The same of one of its editions. */
export interface SeenEdition extends SeenDirective {
  readonly about: Case;
}

const KINDS = [...new Set(Object.values(EDITION_ACTS).flatMap(({ kinds }) => kinds))];

/** Reads a directive and all that its rules ask for, in one statement: what the door would read, held by nobody. */
export async function seeDirective(db: Queryable, id: string, person: string): Promise<SeenDirective | undefined> {
  const { world, context, versionOf } = await see(db, [`directive/${id}`], KINDS, person);
  const directive = world.find('directive', id);
  return directive && { version: versionOf(`directive/${id}`), directive, context, world };
}

/** Reads an edition in the same way. */
export async function seeEdition(
  db: Queryable,
  { directive: id, edition: number }: OfEdition,
  person: string,
): Promise<SeenEdition | undefined> {
  const seen = await seeDirective(db, id, person);
  const edition = seen && editionOf(seen.directive, number);
  return edition && { ...seen, about: { directive: seen.directive, edition } };
}
