import { addresseesOf } from '../directive/addressees.js';
import { type Directive, type Edition, editionInForce, isApproval } from '../directive/directive.js';
import type { SwedishDate } from '../time.js';
import { hasClosed, type Unit } from './unit.js';

/**
 * How a unit stands to a directive: it follows it; nobody has said yet whether it is to; it is noted that it need not; or whoever decided the text knew of
 * the unit, and did not name it.
 */
export const UNIT_STANDINGS = ['follows', 'awaits', 'need-not', 'not-named'] as const;
export type UnitStanding = (typeof UNIT_STANDINGS)[number];

export function unitStanding({ id, registeredAt, needNotFollow = [] }: Unit, directive: Directive, edition: Edition): UnitStanding {
  if (addresseesOf(edition).includes(id)) return 'follows';
  if (needNotFollow.includes(directive.id)) return 'need-not';
  const decidedAt = edition.decisions.findLast(isApproval)?.at ?? edition.since;
  return registeredAt > decidedAt ? 'awaits' : 'not-named';
}

/** The directives in force of which nobody has said whether a unit that came after them is to follow them. */
export function directivesAwaiting(unit: Unit, directives: readonly Directive[], today: SwedishDate): readonly Directive[] {
  if (hasClosed(unit, today)) return [];
  return directives.filter((directive) => {
    const edition = editionInForce(directive);
    return edition && unitStanding(unit, directive, edition) === 'awaits';
  });
}
