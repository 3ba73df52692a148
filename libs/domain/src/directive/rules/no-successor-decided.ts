import { type Refusal, refuse } from '../../refusal.js';
import type { Directive, Edition } from '../directive.js';

/** House rule: an edition whose successor is decided already is extended there: whoever were added here alone would fall away with it. */
export function noSuccessorDecided({ editions }: Directive, { number }: Edition): Refusal | undefined {
  const successor = editions.find((one) => one.number > number && (one.state === 'decided' || one.state === 'published'));
  return successor && refuse('successor-decided', { edition: successor.number });
}
