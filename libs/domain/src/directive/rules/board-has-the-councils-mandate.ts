import type { World } from '../../act.js';
import { type MandateChain, mandateInForce } from '../../mandate/chain.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { areaOn, type Directive } from '../directive.js';

/**
 * KL 6:8: over other committees the board decides what the council has named. What binds them is decided by a mandate of the council's in force on the
 * day of the decision, for that area. The act must rest on the kinds `mandate` and `strategy`.
 */
export function boardHasTheCouncilsMandate(directive: Directive, day: SwedishDate, world: World): Refusal | undefined {
  return isRefusal(mandateOfBoard(directive, day, world)) ? refuse('board-lacks-the-councils-mandate', { day }) : undefined;
}

/** The board's mandates for the directive's area on the day on which it, or its chair on its behalf, decided. */
export function mandateOfBoard(directive: Directive, day: SwedishDate, world: World): MandateChain | Refusal {
  return mandateInForce(world, { area: areaOn(directive, day), day, office: 'executive-board' });
}
