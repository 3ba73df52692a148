import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import { isUnsettled, type WithInterests } from '../interest.js';

/** KL 6:32: whoever is concerned may step aside; what is disputed is settled by the board. */
export function ownInterestIsOpen({ interests }: WithInterests, { person }: Actor): Refusal | undefined {
  return interests.some((one) => one.person === person && isUnsettled(one)) ? undefined : refuse('interest-disputed');
}
