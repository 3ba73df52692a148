import { questionMayBeSettled, questionSettled, type SettledQuestion, settlingCapacity } from '../../disqualification/settling.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';

/** The question of disqualification in an edition's case is settled. */
export interface SettleDisqualification extends OfEdition, SettledQuestion {
  readonly type: 'settle-disqualification';
}

export const settleDisqualification = editionAct<SettleDisqualification>('settle-disqualification', {
  fields: ['person', 'disqualified', 'reasons'],
  rules: (command, { edition }, context) => questionMayBeSettled('settle-disqualification', command, edition, context),
  decide: (command, { edition: { number: edition } }, context) =>
    decided(settlingCapacity(command, context), command.directive, { ...questionSettled(command), edition }),
});
