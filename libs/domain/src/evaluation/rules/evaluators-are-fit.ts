import { type Actor, rolesOn } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

interface Evaluator extends Pick<Actor, 'roles'> {
  readonly id: string;
}

/** Those who hold the role of evaluator on a day. */
export function evaluatorsOn(people: readonly Evaluator[], day: SwedishDate): readonly string[] {
  return people.filter((one) => rolesOn(one, day).some(({ role }) => role === 'evaluator')).map(({ id }) => id);
}

/** House rule (domain.md 12): whoever evaluates holds that role on the day when they are asked, and somebody does. */
export function evaluatorsAreFit(asked: readonly string[], people: readonly Evaluator[], day: SwedishDate): Refusal | undefined {
  if (asked.length === 0) return refuse('evaluators-missing');
  const fit = new Set(evaluatorsOn(people, day));
  return asked.every((one) => fit.has(one)) ? undefined : refuse('evaluator-not-found');
}
