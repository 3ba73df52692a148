import type { World } from '../../act.js';
import { isDisqualified } from '../../disqualification/interest.js';
import type { Before } from '../../permission/permitted.js';
import { holdsOneOf } from '../../permission/permitted.js';
import { DECIDERS } from '../../permission/role-groups.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Directive, Edition } from '../directive.js';
import { isTheBoards } from './board-decides-its-case.js';
import { mandateCarriesTheDecision } from './mandate-carries-the-decision.js';

/**
 * KL 7:4, 6:30: a case goes to the deputy in function before it goes to the board. KL 7:5: nobody decides whom no mandate carries that day, for that
 * area. KL 6:37–38: nor does anybody decide a case of the board's. The act must look at all of `person`, and rest on its deciders and on the kinds `mandate` and `strategy`.
 */
export function nobodyMayDecide(
  directive: Directive,
  edition: Edition,
  { today }: Pick<Before, 'today'>,
  world: World,
): Refusal | undefined {
  if (isTheBoards(edition)) return undefined;
  const able = world.all('person').find((one) => {
    const actor = { person: one.id, name: one.name, roles: one.roles };
    if (!holdsOneOf(actor, today, DECIDERS) || isBarred(edition, one.id)) return false;
    return mandateCarriesTheDecision(directive, { actor, today }, world) === undefined;
  });
  return able && refuse('somebody-may-decide', { name: able.name });
}

/** Those who have drafted or reviewed the edition (KL 6:6), and the disqualified (KL 7:4), do not decide on it. */
export function isBarred(edition: Edition, person: string): boolean {
  return edition.drafters.includes(person) || edition.reviewedBy.includes(person) || isDisqualified(edition, person);
}
