import type { Edition } from '@anvisa/domain/directive/directive';
import type { Case } from '@anvisa/domain/directive/edition-act';
import type { CaseEntry } from '@anvisa/record/queries/case-entries';
import type { EditionText } from '@anvisa/record/queries/edition-text';
import { decisionsShown } from './decisions-shown.js';
import type { EditionAnswer } from './edition.answer.js';

type Shown = Pick<EditionAnswer, keyof EditionAnswer>;

import { editionAddress } from './edition-act.js';

/** What anybody may see of an edition once it is public. */
export function editionShown({ directive, edition }: Case, text: EditionText | undefined, entries: readonly CaseEntry[]): Shown {
  const { number, decisions, evaluation, corrections } = edition;
  return {
    self: editionAddress({ directive: directive.id, edition: number }),
    directive: directive.id,
    directiveTitle: directive.title,
    area: directive.area,
    number,
    ...daysOf(edition),
    corrections,
    evaluation: { ...evaluation },
    ...(text && { text: text as unknown as NonNullable<EditionAnswer['text']> }),
    decisions: decisionsShown(decisions, entries),
  };
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
