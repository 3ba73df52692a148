import { type Actor, rolesOn } from '../../actor.js';
import type { Edition } from '../../directive/directive.js';
import { isDisqualified } from '../../disqualification/interest.js';
import type { Person } from '../../person/person.js';
import { personHasNotLeft } from '../../person/rules/person-has-not-left.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

export interface Evaluator extends Pick<Actor, 'roles'>, Pick<Person, 'id' | 'left'> {}

/** Those who hold the role of evaluator on a day, and are to stay. */
export function evaluatorsOn(people: readonly Evaluator[], day: SwedishDate): readonly string[] {
  return people.filter((one) => one.left === undefined && holdsRole(one, day)).map(({ id }) => id);
}

/** House rules: whoever is asked in another's place holds the role and is to stay, and is not disqualified (KL 7:4). */
export function evaluatorIsFit(person: Person | undefined, edition: Edition, day: SwedishDate): Refusal | undefined {
  if (!person || !holdsRole(person, day)) return refuse('evaluator-not-found');
  if (isDisqualified(edition, person.id)) return refuse('evaluator-disqualified');
  return personHasNotLeft(person);
}

function holdsRole(person: Pick<Actor, 'roles'>, day: SwedishDate): boolean {
  return rolesOn(person, day).some(({ role }) => role === 'evaluator');
}

/** House rule: whoever evaluates holds that role on the day when they are asked, and somebody does. */
export function evaluatorsAreFit(asked: readonly string[], people: readonly Evaluator[], day: SwedishDate): Refusal | undefined {
  if (asked.length === 0) return refuse('evaluators-missing');
  const fit = new Set(evaluatorsOn(people, day));
  return asked.every((one) => fit.has(one)) ? undefined : refuse('evaluator-not-found');
}
