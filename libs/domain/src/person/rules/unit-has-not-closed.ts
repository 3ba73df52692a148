import { type Refusal, refuse } from '../../refusal.js';
import type { Unit } from '../unit.js';

/** House rule (KL 3:4): the council forms and ends committees, each once. */
export function unitHasNotClosed({ closed }: Unit): Refusal | undefined {
  return closed === undefined ? undefined : refuse('unit-already-closed', { lastDay: closed });
}
