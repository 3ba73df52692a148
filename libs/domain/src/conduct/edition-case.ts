import { type Directive, type Edition, editionOf } from '../directive/directive.js';
import type { Evaluation } from '../evaluation/evaluation.js';
import type { Evaluator } from '../evaluation/rules/evaluators-are-fit.js';
import type { Receipt } from '../receipt/receipt.js';
import type { Strategy } from '../strategy/strategy.js';
import type { ConductLog } from './conduct-log.js';
import type { LastDays } from './open-units.js';

/** What a conductor looks at in a receipt: who got the edition when, until when they are to acknowledge it, and whether they have. */
export type SeenReceipt = Pick<Receipt, 'unit' | 'sentAt' | 'answerBy' | 'state'>;

/** What the record holds about one edition that its conductor goes by. */
export interface EditionCase {
  readonly directive: Directive;
  readonly number: number;
  readonly receipts: readonly SeenReceipt[];
  readonly lastDays: LastDays;
  /** The evaluation that is open. */
  readonly evaluation?: Evaluation;
  /** Those with the role of evaluator, where a round should have opened. */
  readonly evaluators?: readonly Evaluator[];
  readonly log?: ConductLog;
  /** The directive ends with the strategy that it rests on. */
  readonly strategies: readonly Strategy[];
}

export function editionOfCase({ directive, number }: EditionCase): Edition {
  const edition = editionOf(directive, number);
  if (!edition) throw new Error(`directive ${directive.id} has no edition ${number}`);
  return edition;
}
