import type { World } from '@anvisa/domain/act';
import { editionOf } from '@anvisa/domain/directive/directive';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { Showing } from '../acts/acts.js';
import type { EditionAfter, EditionNamed } from './edition-act.answer.js';
import { editionAddress } from './edition-act.js';

/** What the answer to an act on an edition shows of it; an act that makes an edition also says where. */
export function afterwards(of: OfEdition): Showing<EditionAfter> {
  return { show: (world) => editionAfter(world, of), location: ({ self }) => self };
}

/** Of an act by those too who do not read the case: which edition it was on, and nothing of how it stands. */
export function namedAlone(of: OfEdition): Showing<EditionNamed> {
  return { show: () => ({ ...of, self: editionAddress(of) }), location: ({ self }) => self };
}

function editionAfter(world: World, of: OfEdition): EditionAfter {
  const directive = world.find('directive', of.directive);
  const edition = directive && editionOf(directive, of.edition);
  if (!edition) throw new Error('an act on an edition leaves the edition');
  const { caseNumber, state, text, decisions } = edition;
  const decision = decisions.at(-1);
  return {
    ...of,
    self: editionAddress(of),
    caseNumber,
    state,
    ...(text && { textHash: text.hash }),
    ...(decision && { decision: { document: decision.document, outcome: decision.outcome } }),
  };
}

/** A revision makes an edition: the last of its directive. */
export function afterRevision({ directive }: OfEdition): Showing<EditionAfter> {
  const lastOf = (world: World) => Math.max(...(world.find('directive', directive)?.editions ?? []).map(({ number }) => number));
  return { show: (world) => editionAfter(world, { directive, edition: lastOf(world) }), location: ({ self }) => self };
}
