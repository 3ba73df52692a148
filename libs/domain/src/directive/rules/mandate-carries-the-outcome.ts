import type { World } from '../../act.js';
import type { Before } from '../../permission/permitted.js';
import type { Refusal } from '../../refusal.js';
import type { DecisionOutcome } from '../decision-outcomes.js';
import type { Directive } from '../directive.js';
import { mandateCarriesTheDecision } from './mandate-carries-the-decision.js';

/** KL 6:37–38: to refer a case to the board is no decision in the matter, and needs no mandate. Every other outcome does. */
export function mandateCarriesTheOutcome(
  outcome: DecisionOutcome,
  directive: Directive,
  context: Before,
  world: World,
): Refusal | undefined {
  return outcome === 'refer' ? undefined : mandateCarriesTheDecision(directive, context, world);
}
