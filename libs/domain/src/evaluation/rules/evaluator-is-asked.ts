import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Evaluation } from '../evaluation.js';

/** House rule: those answer who were asked when the round was opened. Whoever drafted the edition may be one of them; the page shows it. */
export function evaluatorIsAsked({ evaluators }: Evaluation, { person }: Pick<Actor, 'person'>): Refusal | undefined {
  return evaluators.includes(person) ? undefined : refuse('evaluator-not-asked');
}
