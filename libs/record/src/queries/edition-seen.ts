import type { Context, World } from '@anvisa/domain/act';
import { EDITION_ACTS } from '@anvisa/domain/directive/acts';
import { editionOf } from '@anvisa/domain/directive/directive';
import type { Case, OfEdition } from '@anvisa/domain/directive/edition-act';
import { swedishDateOf } from '@anvisa/domain/time';
import { hashOf } from '../audit/canonical.js';
import type { Queryable } from '../database/queryable.js';
import { policyOf, readFor, worldOf } from '../door/read.js';

/** An edition as somebody sees it: what the rules need to say which acts they may do now. */
export interface SeenEdition {
  readonly version: number;
  readonly about: Case;
  readonly context: Context;
  readonly world: World;
}

const KINDS = [...new Set(Object.values(EDITION_ACTS).flatMap(({ kinds }) => kinds))];

/** Reads an edition and all that its rules ask for, in one statement: what the door would read, held by nobody. */
export async function seeEdition(
  db: Queryable,
  { directive: id, edition: number }: OfEdition,
  person: string,
): Promise<SeenEdition | undefined> {
  const stream = `directive/${id}` as const;
  const rests = { streams: [stream], looksAt: { kinds: KINDS } };
  const reading = await readFor(db, { actor: person, key: '', person: `person/${person}`, rests });
  const world = worldOf(reading);
  const directive = world.find('directive', id);
  const edition = directive && editionOf(directive, number);
  if (!directive || !edition) return undefined;
  const { name = '', roles = [] } = world.find('person', person) ?? {};
  const context: Context = {
    now: reading.now,
    today: swedishDateOf(reading.now),
    actor: { person, name, roles },
    policy: policyOf(reading),
    hash: hashOf,
    caseNumber: () => '',
  };
  return { version: reading.streams.get(stream)?.version ?? 0, about: { directive, edition }, context, world };
}
