import type { Context, World } from '../../act.js';
import { needsRole } from '../../actor.js';
import type { BoardDecision, DecisionRecord } from '../../directive/events.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { recordMayBeDelegated } from '../../directive/rules/record-may-be-delegated.js';
import { firstRefusal, type Refusal, refuse } from '../../refusal.js';
import { type DelegatedExemptionAct, exemptingOffice } from '../deciding.js';
import type { ExemptionDecision } from '../events.js';
import type { ExemptionCase } from '../exemption-act.js';
import { mayExemptByDelegation } from '../may.js';
import { boardMetAfterTheRequest } from './board-met-after-the-request.js';
import { byWhomTheDirectiveNames } from './by-whom-the-directive-names.js';
import { exemptionsPreparationIsUndisputed } from './preparation-is-undisputed.js';

/** What a decision's command says of it: the record when a delegate decides, the meeting when the board did. */
export interface SaidOfDecision {
  readonly type: DelegatedExemptionAct;
  readonly record?: DecisionRecord;
  readonly board?: BoardDecision;
}

/**
 * FL §§ 30–32, KL 6:35, 6:37–38: a delegate's decision has its record and may be delegated; the board's has its minutes. The board may decide any single
 * case, whoever decides on such cases as a rule.
 */
export function decisionIsRecorded(
  { type, record, board }: SaidOfDecision,
  about: ExemptionCase,
  context: Context,
  world: World,
): Refusal | undefined {
  const { actor, today } = context;
  if (board) {
    const { exemption } = about;
    return firstRefusal(
      needsRole(actor, today, 'board-secretary'),
      exemptionsPreparationIsUndisputed(about, context, world),
      boardMetAfterTheRequest(exemption, board, today),
      reasonsAreGiven(board.reasons),
    );
  }
  const office = exemptingOffice(about.exemption, about.ruling);
  if (office === 'executive-board' || byWhomTheDirectiveNames(office, context)) return refuse('board-missing');
  if (!record) return refuse('exemption-record-missing');
  return mayExemptByDelegation(type)(about, context, world) ?? recordMayBeDelegated(record);
}

/** The decision as its event tells it. */
export function decisionOf({ record, board }: SaidOfDecision): ExemptionDecision {
  if (board) return { board };
  if (!record) throw new Error('a decision has its record or its minutes');
  return { record };
}
