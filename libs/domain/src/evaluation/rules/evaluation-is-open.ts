import { type Refusal, refuse } from '../../refusal.js';
import { swedishDateOf } from '../../time.js';
import type { Evaluation } from '../evaluation.js';

/** House rule: what is concluded and told to the board stands. */
export function evaluationIsOpen({ conclusion }: Evaluation): Refusal | undefined {
  return conclusion && refuse('evaluation-concluded', { on: swedishDateOf(conclusion.at) });
}
