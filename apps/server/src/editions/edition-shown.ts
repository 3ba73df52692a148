import { plannedEvaluation } from '@anvisa/domain/conduct/deadlines';
import { lastDayOfEdition } from '@anvisa/domain/conduct/end-of-strategy';
import { areaOn, type Edition } from '@anvisa/domain/directive/directive';
import { inForceFromOf } from '@anvisa/domain/directive/in-force-from';
import type { SwedishDate } from '@anvisa/domain/time';
import type { CaseEntry } from '@anvisa/record/queries/case-entries';
import type { SeenEdition } from '@anvisa/record/queries/edition-seen';
import type { EditionText } from '@anvisa/record/queries/edition-text';
import type { Phase } from '@anvisa/record/queries/phases';
import { markShown, type Tried } from '../secrecy/hidden.js';
import { decisionsShown } from './decisions-shown.js';
import type { EditionAnswer, PhaseAnswer } from './edition.answer.js';
import { editionAddress } from './edition-act.js';

type Shown = Omit<Pick<EditionAnswer, keyof EditionAnswer>, 'corrections'>;

/** What anybody may see of an edition once it is public, but for what a mark of secrecy hides from them. */
export function editionShown(
  { about: { directive, edition }, context: { today }, world }: Pick<SeenEdition, 'about' | 'context' | 'world'>,
  text: EditionText | undefined,
  entries: readonly CaseEntry[],
  { marks, hidden, hides }: Tried,
  directiveTitle: string,
): Shown {
  const { number, decisions, laterAddressees = [] } = edition;
  return {
    self: editionAddress({ directive: directive.id, edition: number }),
    directive: directive.id,
    directiveTitle,
    area: areaOn(directive, today),
    number,
    ...daysOf(edition, lastDayOfEdition(directive, edition, world.all('strategy'))),
    // Whom it binds is no secret of the decision's: it is hidden where the text is.
    laterAddressees: hidden ? [] : laterAddressees.map(({ units, ...by }) => ({ units: [...units], ...by })),
    evaluation: evaluationShown(edition),
    ...(text && { text: text as unknown as NonNullable<EditionAnswer['text']> }),
    decisions: decisionsShown(
      decisions.filter(({ document }) => !hides(document)),
      entries,
    ),
    ...(marks.length > 0 && { secrecy: marks.map(markShown) }),
  };
}

/** What it came to is told on the page of each evaluation. */
function evaluationShown(edition: Edition): EditionAnswer['evaluation'] {
  const { open, answerBy, count } = edition.evaluation;
  const plannedFor = plannedEvaluation(edition);
  return {
    ...(plannedFor !== undefined && { plannedFor }),
    ...(open !== undefined && { open }),
    ...(answerBy !== undefined && { answerBy }),
    count,
  };
}

export function phaseShown({ state, began, ended }: Phase): PhaseAnswer {
  return { state, began: began.toISOString(), ended: ended.toISOString() };
}

function daysOf(edition: Edition, inForceUntil: SwedishDate | undefined) {
  const { caseNumber, basedOn, state, startedAt, since, readyBy, decideBy, postponedUntil, publishedAt, repealOn } = edition;
  const days = { basedOn, decideBy, postponedUntil, publishedAt, inForceFrom: inForceFromOf(edition), inForceUntil, repealOn };
  return {
    caseNumber,
    state,
    startedAt,
    since,
    readyBy,
    ...(Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined)) as typeof days),
  };
}
