import type { Context, World } from '../../act.js';
import { rolesOn } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** House rules of review: enough reviewers for a quorum, each in that role today, none of them a drafter of the edition (KL 6:6). */
export function reviewersAreFit(
  reviewers: readonly string[],
  { drafters }: Edition,
  { today, policy }: Context,
  world: World,
): Refusal | undefined {
  const distinct = new Set(reviewers);
  if (distinct.size < policy.review.quorum) return refuse('reviewers-too-few', { quorum: policy.review.quorum });
  for (const id of distinct) {
    if (drafters.includes(id)) return refuse('reviewer-drafted');
    const person = world.find('person', id);
    if (!person || !rolesOn(person, today).some(({ role }) => role === 'reviewer')) return refuse('reviewer-not-found');
  }
  return undefined;
}
