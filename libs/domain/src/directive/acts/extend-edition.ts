import { streamOf } from '../../act.js';
import { decided } from '../changes.js';
import { asBoardByMandate, decidingCapacity } from '../deciding.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import type { BoardDecision, DecisionRecord } from '../events.js';
import { mayByDelegation } from '../may.js';
import { addresseesAreNew } from '../rules/addressees-are-new.js';
import { boardHasDecided } from '../rules/board-has-decided.js';
import { boardHasTheCouncilsMandate } from '../rules/board-has-the-councils-mandate.js';
import { boardMetAfterTheDecision } from '../rules/board-met-after-the-decision.js';
import { recordMayBeDelegated } from '../rules/record-may-be-delegated.js';

/**
 * The edition binds more of the city than its text names, as when the council forms a committee: the text stays, and a decision of its own says whom
 * it binds from then on (FL §§ 37–38). By delegation, with its record; or as the board decided, with its meeting.
 */
export interface ExtendEdition extends OfEdition {
  readonly type: 'extend-edition';
  readonly units: readonly string[];
  readonly record?: DecisionRecord;
  readonly board?: BoardDecision;
}

const byDelegation = mayByDelegation('extend-edition');

export const extendEdition = editionAct<ExtendEdition>('extend-edition', {
  needsVersion: true,
  kinds: ['mandate', 'strategy'],
  fields: ['units'],
  more: ({ units }) => ({ streams: units.map((unit) => streamOf('unit', unit)) }),
  rules: ({ record, board, units }, about, context, world) => [
    ...(board
      ? [
          boardHasDecided(board, context),
          boardMetAfterTheDecision(about.edition, board),
          boardHasTheCouncilsMandate(about.directive, board.day, world),
        ]
      : [byDelegation(about, context, world), recordMayBeDelegated(record, 'extend')]),
    addresseesAreNew(about.edition, units, board?.day ?? context.today, world),
  ],
  decide: ({ directive, edition, record, board, units }, about, context, world) => {
    const { documents, text } = about.edition;
    const decision = { edition, document: documents + 1, textHash: text?.hash ?? '', units: [...new Set(units)] };
    if (board) return decided(asBoardByMandate(about, board.day, world), directive, { type: 'BoardExtended', ...decision, board });
    if (!record) throw new Error('a decision has its record or its meeting');
    return decided(decidingCapacity(about, context, world), directive, { type: 'EditionExtended', ...decision, ...record });
  },
});
