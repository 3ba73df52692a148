import type { Directive, Edition } from '../../directive/directive.js';
import { oneEditionInPreparation } from '../../directive/rules/one-edition-in-preparation.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { EvaluationOutcome } from '../events.js';

/** House rule: what is revised or repealed is in force, and only one revision is prepared at a time. */
export function outcomeIsPossible(outcome: EvaluationOutcome, directive: Directive, { state }: Edition): Refusal | undefined {
  if (outcome !== 'revise' && outcome !== 'repeal') return undefined;
  if (state !== 'in-force') return refuse('evaluated-edition-ceased');
  return outcome === 'revise' ? oneEditionInPreparation(directive) : undefined;
}
