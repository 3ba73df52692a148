import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** House rule: a case is driven by the officer who has it; others ask, or have it handed over. */
export function officerHasTheCase({ officer }: Pick<Edition, 'officer'>, { person }: Pick<Actor, 'person'>): Refusal | undefined {
  return officer === person ? undefined : refuse('not-the-officer');
}
