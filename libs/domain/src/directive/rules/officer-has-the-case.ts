import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** House rule: a case is driven by the officer who has it; others ask, or have it handed over. */
export function officerHasTheCase({ officer }: Edition, actor: Actor): Refusal | undefined {
  return officer === actor.person ? undefined : refuse('not-the-officer');
}
