import type { Context } from '../../act.js';
import type { BoardDecision, DecisionRecord } from '../../directive/events.js';
import { matterMayBeDelegated } from '../../directive/rules/matter-may-be-delegated.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { recordIsComplete } from '../../directive/rules/record-is-complete.js';
import { firstRefusal, type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { exemptingOffice } from '../deciding.js';
import type { ExemptionDecision } from '../events.js';
import type { ExemptionCase } from '../exemption-act.js';
import { boardMetAfterTheRequest } from './board-met-after-the-request.js';

/** What a decision's command says of it: the record when a delegate decides, the meeting when the board did. */
export interface SaidOfDecision {
  readonly record?: DecisionRecord;
  readonly board?: BoardDecision;
}

/** FL §§ 30–32, KL 6:35, 6:38: a delegate's decision has its record and may be delegated; the board's has its minutes. */
export function decisionIsRecorded(
  { record, board }: SaidOfDecision,
  { exemption, ruling }: ExemptionCase,
  { today }: Context,
): Refusal | undefined {
  if (exemptingOffice(exemption, ruling) === 'executive-board') {
    if (!board) return refuse('exemption-board-missing');
    return firstRefusal(boardMetAfterTheRequest(exemption, board, today), reasonsAreGiven(board.reasons));
  }
  if (!record) return refuse('exemption-record-missing');
  return firstRefusal(matterMayBeDelegated(record, 'decide'), recordIsComplete(record));
}

/** The day on which it was decided: the meeting's, however late it is recorded, or the delegate's today. */
export function dayOfDecision({ board }: SaidOfDecision, { exemption, ruling }: ExemptionCase, { today }: Context): SwedishDate {
  return (exemptingOffice(exemption, ruling) === 'executive-board' ? board?.day : undefined) ?? today;
}

/** The decision as its event tells it: of record and board, the one that belongs to the deciding body. */
export function decisionOf({ record, board }: SaidOfDecision, { exemption, ruling }: ExemptionCase): ExemptionDecision {
  const said = exemptingOffice(exemption, ruling) === 'executive-board' ? board && { board } : record && { record };
  if (!said) throw new Error('a decision has its record or its minutes');
  return said;
}
