import { klOn } from '../law.js';
import type { SwedishDate } from '../time.js';
import type { Giver } from './mandate.js';

/** The paragraph under which a giver passes on its power to decide, in the law of the day: the council to a committee, a committee to an employee. */
export function groundOf(giver: Giver, day: SwedishDate): string {
  return klOn(day, giver === 'council' ? '5:2' : '7:5');
}
