import type { Edition } from '../directive/directive.js';
import type { Evaluation } from './evaluation.js';

/** The evaluators who drafted the edition: they may answer, and whoever reads the answers is told so. */
export function evaluatorsWhoDrafted({ evaluators }: Evaluation, { drafters }: Edition): readonly string[] {
  return evaluators.filter((one) => drafters.includes(one));
}
