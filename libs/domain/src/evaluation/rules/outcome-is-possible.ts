import type { Directive, Edition } from '../../directive/directive.js';
import { noRepealDecided } from '../../directive/rules/no-repeal-decided.js';
import { oneEditionInPreparation } from '../../directive/rules/one-edition-in-preparation.js';
import { firstRefusal, type Refusal, refuse } from '../../refusal.js';
import type { EvaluationOutcome } from '../events.js';

/** House rule: what is revised or repealed is in force; what ends is not revised, and only one revision is prepared at a time. */
export function outcomeIsPossible(outcome: EvaluationOutcome, directive: Directive, edition: Edition): Refusal | undefined {
  if (outcome !== 'revise' && outcome !== 'repeal') return undefined;
  if (edition.state !== 'in-force') return refuse('evaluated-edition-ceased');
  return outcome === 'revise' ? firstRefusal(noRepealDecided(edition), oneEditionInPreparation(directive)) : undefined;
}
