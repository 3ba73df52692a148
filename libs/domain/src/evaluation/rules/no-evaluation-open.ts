import type { Edition } from '../../directive/directive.js';
import { type Refusal, refuse } from '../../refusal.js';

/** House rule: at most one evaluation of an edition is open. */
export function noEvaluationOpen({ evaluation }: Edition): Refusal | undefined {
  return evaluation.open === undefined ? undefined : refuse('evaluation-open', { evaluation: evaluation.open });
}
