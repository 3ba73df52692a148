import type { Directive, Edition } from '../../directive/directive.js';
import type { OutcomesLeft } from '../../directive/edition-act.js';
import { noRepealDecided } from '../../directive/rules/no-repeal-decided.js';
import { noSuccessorDecided } from '../../directive/rules/no-successor-decided.js';
import { noSuccessorOnItsWay } from '../../directive/rules/no-successor-on-its-way.js';
import { oneEditionInPreparation } from '../../directive/rules/one-edition-in-preparation.js';
import { firstRefusal, type Refusal, refuse } from '../../refusal.js';
import { EVALUATION_OUTCOMES, type EvaluationOutcome } from '../events.js';

/** House rule: what is revised or repealed is in force; what ends or has a successor is neither, and only one revision is prepared at a time. */
export function outcomeIsPossible(outcome: EvaluationOutcome, directive: Directive, edition: Edition): Refusal | undefined {
  if (outcome !== 'revise' && outcome !== 'repeal') return undefined;
  if (edition.state !== 'in-force') return refuse('evaluated-edition-ceased');
  return outcome === 'revise'
    ? firstRefusal(noRepealDecided(edition), noSuccessorDecided(directive, edition), oneEditionInPreparation(directive))
    : firstRefusal(noRepealDecided(edition), noSuccessorOnItsWay(directive, edition));
}

/** What an evaluation may come to where not all is possible, and why the first of the others is not. */
export function outcomesLeft(directive: Directive, edition: Edition): OutcomesLeft | undefined {
  const outcomes: EvaluationOutcome[] = [];
  let because: Refusal | undefined;
  for (const outcome of EVALUATION_OUTCOMES) {
    const refusal = outcomeIsPossible(outcome, directive, edition);
    if (!refusal) outcomes.push(outcome);
    because ??= refusal;
  }
  return because && { outcomes, because };
}
