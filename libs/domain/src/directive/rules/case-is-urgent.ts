import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** KL 6:39: the chair decides only what cannot await the board's meeting: what lies with the board by a referral that said so. */
export function caseIsUrgent({ state, decisions }: Pick<Edition, 'state' | 'decisions'>): Refusal | undefined {
  return state === 'referred' && decisions.at(-1)?.urgent ? undefined : refuse('case-not-urgent');
}
