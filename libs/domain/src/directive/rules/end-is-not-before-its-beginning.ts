import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Edition } from '../directive.js';
import { inForceFromOf } from '../in-force-from.js';

/** House rule (KL 6:37): a repeal takes nothing back. What has applied did so for a day at least, however late the decision is recorded. */
export function endIsNotBeforeItsBeginning(edition: Edition, lastDay: SwedishDate): Refusal | undefined {
  const from = inForceFromOf(edition);
  return from !== undefined && lastDay < from ? refuse('repeal-before-in-force', { day: lastDay, from }) : undefined;
}
