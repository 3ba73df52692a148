import { type Refusal, refuse } from '../../refusal.js';
import type { SpeakingBody } from '../events.js';
import type { Strategy } from '../strategy.js';

/** KL 4:28, 6:17: a special statement is noted where the case was handled. */
export function bodyHasHandledIt({ preparation, proposal, decisions }: Strategy, body: SpeakingBody): Refusal | undefined {
  const handled = {
    'mayoral-preparation': preparation !== undefined,
    'executive-board': proposal !== undefined,
    council: decisions.length > 0,
  };
  return handled[body] ? undefined : refuse('body-has-not-handled', { body });
}
