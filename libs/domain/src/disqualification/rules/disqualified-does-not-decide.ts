import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { WithInterests } from '../interest.js';

/**
 * KL 7:4, 6:28–32: an interest bars from handling and deciding. One's own declaration bars at once; one raised by another
 * holds the decision up until the question is settled.
 */
export function disqualifiedDoesNotDecide({ interests }: WithInterests, { person }: Actor): Refusal | undefined {
  const interest = interests.findLast((one) => one.person === person);
  if (!interest || interest.found === 'not-disqualified') return undefined;
  return interest.found === 'disqualified' || interest.raisedBy === 'self'
    ? refuse('decider-disqualified')
    : refuse('disqualification-open');
}
