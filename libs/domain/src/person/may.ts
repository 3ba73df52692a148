import type { PEOPLE_PERMISSIONS } from '../permission/of-people.js';
import { type Before, permitted } from '../permission/permitted.js';
import { firstRefusal, type Refusal } from '../refusal.js';
import type { Person } from './person.js';
import { notToOneself } from './rules/not-to-oneself.js';
import { onlyForOneself } from './rules/only-for-oneself.js';
import { personHasNotLeft } from './rules/person-has-not-left.js';
import { unitHasNotClosed } from './rules/unit-has-not-closed.js';
import { unitIsThere } from './rules/unit-is-there.js';
import type { Unit } from './unit.js';

/** An act on a person who is registered. */
export type PersonActType = Exclude<
  keyof typeof PEOPLE_PERMISSIONS,
  'register-person' | 'register-unit' | 'leave-unit-out' | 'close-unit' | 'adopt-policy'
>;

type OnPerson = (person: Person, before: Before) => Refusal | undefined;
const hasNotLeft: OnPerson = (person) => personHasNotLeft(person);
const notOneself: OnPerson = ({ id }, { actor }) => notToOneself(actor, id);

/** What must hold of the person beside the roles of the act's row. */
const RULES: Readonly<Record<PersonActType, readonly OnPerson[]>> = {
  'give-role': [notOneself, hasNotLeft],
  'end-role': [],
  'name-deputy': [notOneself, hasNotLeft],
  'set-notice-preference': [({ id }, { actor }) => onlyForOneself(actor, id)],
  'hand-over-tasks': [],
  'close-person': [hasNotLeft],
};

/** Why the actor may not do the act on a person now, whatever they say. */
export function mayOnPerson(act: PersonActType, person: Person, before: Before): Refusal | undefined {
  return permitted(act, before) ?? firstRefusal(...RULES[act].map((rule) => rule(person, before)));
}

/** Why the actor may not close a unit now, whatever they say. */
export function mayCloseUnit(unit: Unit, before: Before): Refusal | undefined {
  return permitted('close-unit', before) ?? unitHasNotClosed(unit);
}

/** Why the actor may not note now that a unit need not follow a directive, whatever they say. */
export function mayLeaveUnitOut(unit: Unit, before: Before): Refusal | undefined {
  return permitted('leave-unit-out', before) ?? unitIsThere(unit, before.today);
}
