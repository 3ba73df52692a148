import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** House rule: more are asked what somebody is asked already. */
export function consultationIsSent({ consultation }: Edition): Refusal | undefined {
  return consultation ? undefined : refuse('consultation-not-sent');
}
