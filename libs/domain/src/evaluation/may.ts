import { ROUND_PERMISSIONS } from '../permission/of-evaluations.js';
import type { Permission } from '../permission/permission.js';
import { type Before, type Belonging, notTheirs, roleMissing } from '../permission/permitted.js';
import type { Refusal } from '../refusal.js';
import type { CountedEvaluation } from './as-counted.js';
import { allHaveAnswered } from './rules/all-have-answered.js';
import { disqualifiedDoesNotEvaluate } from './rules/disqualified-does-not-evaluate.js';
import { evaluationIsOpen } from './rules/evaluation-is-open.js';
import { evaluatorIsAsked } from './rules/evaluator-is-asked.js';

/** An act on a round of evaluation, by its row in the table of permissions. */
export type RoundActType = keyof typeof ROUND_PERMISSIONS;
type RoundCondition = (typeof ROUND_PERMISSIONS)[RoundActType]['conditions'][number];
type RoundRule = (evaluation: CountedEvaluation, context: Before) => Refusal | undefined;

/** The rules behind the conditions that the table names. */
const RULES: Readonly<Record<RoundCondition, RoundRule>> = {
  'all-have-answered': (evaluation, { today }) => allHaveAnswered(evaluation, today),
  'disqualified-does-not-evaluate': (evaluation, { actor }) => disqualifiedDoesNotEvaluate(evaluation, actor),
};

/** Whose an evaluation is. */
const BELONGING: Belonging<CountedEvaluation> = { asked: (evaluation, { actor }) => evaluatorIsAsked(evaluation, actor) };

/** Why the actor may not do the act now, whatever the command holds. All acts of the table are on a round that is open. */
export function mayOnRound(act: RoundActType): RoundRule {
  const row: Permission = ROUND_PERMISSIONS[act];
  const rules = ROUND_PERMISSIONS[act].conditions.map((name) => RULES[name]);
  return (evaluation, context) => {
    const refused = roleMissing(row, context) ?? notTheirs(row, evaluation, context, BELONGING) ?? evaluationIsOpen(evaluation);
    if (refused) return refused;
    for (const rule of rules) {
      const refusal = rule(evaluation, context);
      if (refusal) return refusal;
    }
    return undefined;
  };
}
