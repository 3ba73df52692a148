import { type Refusal, refuse } from '../../refusal.js';
import type { Directive, Edition } from '../directive.js';

/** House rule: what is changed goes on from the last decided text. Whoever were added to an edition whose successor is decided would fall away with it, and a revision of it would undo the successor. */
export function noSuccessorDecided({ editions }: Directive, { number }: Edition): Refusal | undefined {
  const successor = editions.find((one) => one.number > number && (one.state === 'decided' || one.state === 'published'));
  return successor && refuse('successor-decided', { edition: successor.number });
}
