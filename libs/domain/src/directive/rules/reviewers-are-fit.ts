import type { Context, World } from '../../act.js';
import { rolesOn } from '../../actor.js';
import { isDisqualified } from '../../disqualification/interest.js';
import { personHasNotLeft } from '../../person/rules/person-has-not-left.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Edition } from '../directive.js';

/** House rules of review: enough reviewers for a quorum, each of them fit. */
export function reviewersAreFit(
  reviewers: readonly string[],
  edition: Edition,
  { today, policy }: Context,
  world: World,
): Refusal | undefined {
  const distinct = new Set(reviewers);
  if (distinct.size < policy.review.quorum) return refuse('reviewers-too-few', { quorum: policy.review.quorum });
  for (const id of distinct) {
    const unfit = reviewerIsFit(id, edition, today, world);
    if (unfit) return unfit;
  }
  return undefined;
}

/** House rules: a reviewer holds that role today and is to stay, has not drafted the edition (KL 6:6) and is not disqualified (KL 7:4). */
export function reviewerIsFit(id: string, edition: Edition, today: SwedishDate, world: World): Refusal | undefined {
  if (edition.drafters.includes(id)) return refuse('reviewer-drafted');
  if (isDisqualified(edition, id)) return refuse('reviewer-disqualified');
  const person = world.find('person', id);
  if (!person || !rolesOn(person, today).some(({ role }) => role === 'reviewer')) return refuse('reviewer-not-found');
  return personHasNotLeft(person);
}
