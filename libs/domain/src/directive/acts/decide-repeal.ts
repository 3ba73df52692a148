import type { SwedishDate } from '../../time.js';
import { decided } from '../changes.js';
import { asBoardByMandate, decidingCapacity } from '../deciding.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import type { BoardDecision, DecisionRecord } from '../events.js';
import { mayByDelegation } from '../may.js';
import { boardHasDecided } from '../rules/board-has-decided.js';
import { boardHasTheCouncilsMandate } from '../rules/board-has-the-councils-mandate.js';
import { boardMetAfterTheDecision } from '../rules/board-met-after-the-decision.js';
import { dayIsNotPast } from '../rules/day-is-not-past.js';
import { recordMayBeDelegated } from '../rules/record-may-be-delegated.js';

/**
 * The directive ends without a successor: its edition binds to the end of its last day. By delegation, with its record; or as the board decided, with
 * its meeting.
 */
export interface DecideRepeal extends OfEdition {
  readonly type: 'decide-repeal';
  readonly lastDay: SwedishDate;
  readonly record?: DecisionRecord;
  readonly board?: BoardDecision;
}

const byDelegation = mayByDelegation('decide-repeal');

export const decideRepeal = editionAct<DecideRepeal>('decide-repeal', {
  needsVersion: true,
  kinds: ['mandate', 'strategy'],
  fields: ['lastDay'],
  rules: ({ record, board, lastDay }, about, context, world) => [
    ...(board
      ? [
          boardHasDecided(board, context),
          boardMetAfterTheDecision(about.edition, board),
          boardHasTheCouncilsMandate(about.directive, board.day, world),
        ]
      : [byDelegation(about, context, world), recordMayBeDelegated(record, 'repeal')]),
    dayIsNotPast(lastDay, board?.day ?? context.today),
  ],
  decide: ({ directive, edition, record, board, lastDay }, about, context, world) => {
    const decision = { edition, document: about.edition.documents + 1, textHash: about.edition.text?.hash ?? '', lastDay };
    if (board) return decided(asBoardByMandate(about, board.day, world), directive, { type: 'BoardRepealed', ...decision, board });
    if (!record) throw new Error('a decision has its record or its meeting');
    return decided(decidingCapacity(about, context, world), directive, { type: 'RepealDecided', ...decision, ...record });
  },
});
