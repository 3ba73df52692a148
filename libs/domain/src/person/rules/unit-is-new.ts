import { type Refusal, refuse } from '../../refusal.js';
import type { Unit } from '../unit.js';

/** House rule (OSL 5:1): a unit is registered once. */
export function unitIsNew(unit: Unit | undefined): Refusal | undefined {
  return unit && refuse('unit-exists');
}
