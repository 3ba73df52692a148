import { areaOn, type Edition } from '@anvisa/domain/directive/directive';
import type { CaseEntry } from '@anvisa/record/queries/case-entries';
import type { SeenEdition } from '@anvisa/record/queries/edition-seen';
import type { EditionText } from '@anvisa/record/queries/edition-text';
import type { Phase } from '@anvisa/record/queries/phases';
import { markShown, type Tried } from '../secrecy/hidden.js';
import { correctionsShown } from './corrections-shown.js';
import { decisionsShown } from './decisions-shown.js';
import type { EditionAnswer, PhaseAnswer } from './edition.answer.js';
import { editionAddress } from './edition-act.js';

type Shown = Pick<EditionAnswer, keyof EditionAnswer>;

/** What anybody may see of an edition once it is public, but for what a mark of secrecy hides from them. */
export function editionShown(
  { about: { directive, edition }, context: { today } }: Pick<SeenEdition, 'about' | 'context'>,
  text: EditionText | undefined,
  entries: readonly CaseEntry[],
  { marks, hidden, hides }: Tried,
  directiveTitle: string,
): Shown {
  const { number, decisions, evaluation, laterAddressees = [] } = edition;
  return {
    self: editionAddress({ directive: directive.id, edition: number }),
    directive: directive.id,
    directiveTitle,
    area: areaOn(directive, today),
    number,
    ...daysOf(edition),
    corrections: correctionsShown(entries, hides),
    // Whom it binds is no secret of the decision's: it is hidden where the text is.
    laterAddressees: hidden ? [] : laterAddressees.map(({ units, ...by }) => ({ units: [...units], ...by })),
    evaluation: { ...evaluation },
    ...(text && { text: text as unknown as NonNullable<EditionAnswer['text']> }),
    decisions: decisionsShown(
      decisions.filter(({ document }) => !hides(document)),
      entries,
    ),
    ...(marks.length > 0 && { secrecy: marks.map(markShown) }),
  };
}

export function phaseShown({ state, began, ended }: Phase): PhaseAnswer {
  return { state, began: began.toISOString(), ended: ended.toISOString() };
}

function daysOf({ caseNumber, basedOn, state, startedAt, since, readyBy, decideBy, postponedUntil, ...edition }: Edition) {
  const { publishedAt, inForceUntil, repealOn, text } = edition;
  const decided = state === 'decided' || state === 'published';
  const inForceFrom = edition.inForceFrom ?? (decided ? text?.outline.inForceFrom : undefined);
  const days = { basedOn, decideBy, postponedUntil, publishedAt, inForceFrom, inForceUntil, repealOn };
  return {
    caseNumber,
    state,
    startedAt,
    since,
    readyBy,
    ...(Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined)) as typeof days),
  };
}
