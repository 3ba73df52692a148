import type { Context, World } from '../../act.js';
import { addWorkingDays } from '../../conduct/working-days.js';
import { refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { isBlank } from '../../visible.js';
import { decided } from '../changes.js';
import { type Content, outlineOf } from '../content.js';
import { decidingCapacity, referringCapacity } from '../deciding.js';
import type { DecisionOutcome } from '../decision-outcomes.js';
import { type Case, editionAct, type OfEdition } from '../edition-act.js';
import type { DecisionRecord, DirectiveEvent } from '../events.js';
import { aboutThisText } from '../rules/about-this-text.js';
import { amendmentIsNotMaterial } from '../rules/amendment-is-not-material.js';
import {
  beginsBeforeItsStrategyEnds,
  textBeginsBeforeItsStrategyEnds,
  WITH_A_STRATEGY_THAT_ENDS,
} from '../rules/begins-before-its-strategy-ends.js';
import { boardDecidesItsCase, WITH_A_CASE_OF_THE_BOARDS } from '../rules/board-decides-its-case.js';
import { consultationIsOver, WHILE_THE_CONSULTATION_IS_OPEN } from '../rules/consultation-is-over.js';
import { dayIsNotPast } from '../rules/day-is-not-past.js';
import { lacksOf } from '../rules/draft-is-complete.js';
import { mandateCarriesTheDecision } from '../rules/mandate-carries-the-decision.js';
import { mandateCarriesTheOutcome } from '../rules/mandate-carries-the-outcome.js';
import { matterMayBeDelegated } from '../rules/matter-may-be-delegated.js';
import { predecessorIsNotRepealed, WITH_NOTHING_TO_SUCCEED } from '../rules/predecessor-is-not-repealed.js';
import { recordIsComplete } from '../rules/record-is-complete.js';
import { settledForTheOutcome, WHILE_AN_INTEREST_IS_OPEN } from '../rules/settled-for-the-outcome.js';
import { beginsInTime, textIsInTime } from '../rules/text-is-in-time.js';

/** The city director, or the deputy in function, decides on the exact text that was reviewed. */
export interface DecideEdition extends OfEdition {
  readonly type: 'decide-edition';
  readonly textHash: string;
  readonly outcome: DecisionOutcome;
  readonly record: DecisionRecord;
  /** Postponed until this day, when the conductor brings the case back. */
  readonly until?: SwedishDate;
  /** Referred as urgent: the board's empowered chair may decide (KL 6:39). */
  readonly urgent?: boolean;
  /** Approved with changes: the text as decided, and what was changed. */
  readonly amended?: { readonly content: Content; readonly amendments: string };
}

export const decideEdition = editionAct<DecideEdition>('decide-edition', {
  needsVersion: true,
  kinds: ['mandate', 'strategy'],
  fields: ['textHash', 'outcome', 'record'],
  left: ({ directive, edition }, context, world) => {
    const withoutMandate = mandateCarriesTheDecision(directive, context, world);
    if (withoutMandate) return { outcomes: ['refer'], because: withoutMandate };
    const ofTheBoards = boardDecidesItsCase(edition, 'approve');
    if (ofTheBoards) return { outcomes: WITH_A_CASE_OF_THE_BOARDS, because: ofTheBoards };
    const unsettled = settledForTheOutcome(edition, 'approve');
    if (unsettled) return { outcomes: WHILE_AN_INTEREST_IS_OPEN, because: unsettled };
    const awaited = consultationIsOver(edition, 'approve', context.today);
    if (awaited) return { outcomes: WHILE_THE_CONSULTATION_IS_OPEN, because: awaited };
    const repealed = predecessorIsNotRepealed(directive, edition, 'approve');
    if (repealed) return { outcomes: WITH_NOTHING_TO_SUCCEED, because: repealed };
    const tooLate = textBeginsBeforeItsStrategyEnds({ directive, edition }, context.today, context, world);
    return tooLate && { outcomes: WITH_A_STRATEGY_THAT_ENDS, because: tooLate };
  },
  more: ({ outcome, directive, edition }) => (outcome === 'approve-with-changes' ? { textOf: { directive, edition } } : {}),
  rules: (command, about, context, world) => [
    mandateCarriesTheOutcome(command.outcome, about.directive, context, world),
    boardDecidesItsCase(about.edition, command.outcome),
    settledForTheOutcome(about.edition, command.outcome),
    consultationIsOver(about.edition, command.outcome, context.today),
    predecessorIsNotRepealed(about.directive, about.edition, command.outcome),
    aboutThisText(about.edition, command.textHash),
    matterMayBeDelegated(command.record, command.outcome),
    recordIsComplete(command.record),
    outcomeIsWhole(command, about, context, world),
  ],
  decide: (command, about, context, world) => {
    const as = (command.outcome === 'refer' ? referringCapacity : decidingCapacity)(about, context, world);
    return decided(as, command.directive, ...eventsOf(command, about, context));
  },
});

/** What each outcome needs beside the record. */
function outcomeIsWhole({ outcome, until, amended }: DecideEdition, about: Case, context: Context, world: World) {
  const { directive, edition } = about;
  const { today, text, hash } = context;
  if (outcome === 'postpone') return until ? dayIsNotPast(until, today) : refuse('record-lacks', { fields: 'until' });
  if (outcome === 'approve') return textIsInTime(edition, today) ?? textBeginsBeforeItsStrategyEnds(about, today, context, world);
  if (outcome !== 'approve-with-changes') return undefined;
  if (!amended || isBlank(amended.amendments)) return refuse('record-lacks', { fields: 'amended' });
  return (
    beginsInTime(amended.content.inForceFrom, today) ??
    beginsBeforeItsStrategyEnds(directive, { decidedOn: today, inForceFrom: amended.content.inForceFrom }, context, world) ??
    lacksOf(outlineOf(amended.content, hash), edition.basedOn !== undefined, today)[0] ??
    (text ? amendmentIsNotMaterial(text, amended.content) : refuse('another-text'))
  );
}

function eventsOf(
  { outcome, record, textHash, until, urgent, amended }: DecideEdition,
  { edition }: Case,
  { today, policy, hash }: Context,
): readonly DirectiveEvent[] {
  const decision = { edition: edition.number, document: edition.documents + 1, textHash, ...record };
  switch (outcome) {
    case 'approve':
      return [{ type: 'EditionApproved', ...decision, withChanges: false }];
    case 'approve-with-changes': {
      if (!amended) throw new Error('an approval with changes has the changed text');
      const { content, amendments } = amended;
      const amendedHash = hash(content);
      return [
        { type: 'TextAmended', edition: edition.number, textHash: amendedHash, outline: outlineOf(content, hash), content, amendments },
        { type: 'EditionApproved', ...decision, textHash: amendedHash, withChanges: true },
      ];
    }
    case 'return':
      return [{ type: 'EditionReturned', ...decision, readyBy: addWorkingDays(today, policy.drafting.within) }];
    case 'decline':
      return [{ type: 'EditionDeclined', ...decision }];
    case 'postpone':
      return [{ type: 'DecisionPostponed', ...decision, until: until ?? today }];
    case 'refer':
      return [{ type: 'EditionReferred', ...decision, urgent: urgent ?? false }];
  }
}
