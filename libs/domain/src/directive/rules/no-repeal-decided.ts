import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** House rule: an end is decided once. */
export function noRepealDecided({ repealOn }: Edition): Refusal | undefined {
  return repealOn === undefined ? undefined : refuse('repeal-decided', { day: repealOn });
}
