import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** KL 6:39: the chair decides only what cannot await the board's meeting: what came to the board as urgent, referred to it or taken there. */
export function caseIsUrgent({
  state,
  decisions,
  takenAsUrgent,
}: Pick<Edition, 'state' | 'decisions' | 'takenAsUrgent'>): Refusal | undefined {
  const isUrgent = takenAsUrgent || decisions.at(-1)?.urgent;
  return state === 'referred' && isUrgent ? undefined : refuse('case-not-urgent');
}
