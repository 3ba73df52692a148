import { type Refusal, refuse } from '../../refusal.js';
import { isDisputed, type WithInterests } from '../interest.js';

/**
 * KL 6:32, 7:4: a question of disqualification is settled before the case is decided, whoever it concerns: also of a drafter or a reviewer, on whose
 * work the decision rests. One's own declaration is none: it bars at once.
 * @param counts whose questions count; all, where left out.
 */
export function interestsAreSettled({ interests }: WithInterests, counts = (_person: string): boolean => true): Refusal | undefined {
  return interests.some((one) => isDisputed(one) && counts(one.person)) ? refuse('disqualification-open') : undefined;
}
