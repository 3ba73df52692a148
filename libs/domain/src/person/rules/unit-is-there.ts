import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { hasClosed, type Unit } from '../unit.js';

/** House rule (KL 3:4): nothing is said of a unit that is no more. */
export function unitIsThere(unit: Unit, day: SwedishDate): Refusal | undefined {
  return unit.closed !== undefined && hasClosed(unit, day) ? refuse('unit-already-closed', { lastDay: unit.closed }) : undefined;
}
