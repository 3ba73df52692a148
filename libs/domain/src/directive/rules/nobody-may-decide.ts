import { holdsOneOf } from '../../permission/permitted.js';
import { DECIDERS } from '../../permission/role-groups.js';
import type { Person } from '../../person/person.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { bars, type Edition } from '../directive.js';

/** KL 7:4, 6:30: a case goes to the deputy in function before it goes to the board. */
export function nobodyMayDecide(edition: Edition, people: readonly Person[], today: SwedishDate): Refusal | undefined {
  const able = people.find((one) => holdsOneOf(one, today, DECIDERS) && !isBarred(edition, one.id));
  return able && refuse('somebody-may-decide', { name: able.name });
}

/** Those who have drafted or reviewed the edition (KL 6:6), and the disqualified (KL 7:4), do not decide on it. */
export function isBarred({ drafters, reviewedBy, interests }: Edition, person: string): boolean {
  return drafters.includes(person) || reviewedBy.includes(person) || interests.some((one) => one.person === person && bars(one));
}
