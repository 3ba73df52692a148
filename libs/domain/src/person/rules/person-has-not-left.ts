import { type Refusal, refuse } from '../../refusal.js';
import type { Person } from '../person.js';

/** House rule (KL 7:5): whoever has left holds nothing. */
export function personHasNotLeft({ left }: Person): Refusal | undefined {
  return left === undefined ? undefined : refuse('person-has-left', { lastDay: left });
}
