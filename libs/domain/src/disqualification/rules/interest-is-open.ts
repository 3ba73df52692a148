import { type Refusal, refuse } from '../../refusal.js';
import { isUnsettled, type WithInterests } from '../interest.js';

/** KL 6:32: a question of disqualification is settled while it is open; of one person, where the act names them. */
export function interestIsOpen({ interests }: WithInterests, person?: string): Refusal | undefined {
  const open = interests.some((one) => isUnsettled(one) && (person === undefined || one.person === person));
  return open ? undefined : refuse('interest-unknown');
}
