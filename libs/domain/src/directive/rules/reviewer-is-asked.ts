import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** House rule: a verdict is given by those who were asked. */
export function reviewerIsAsked({ review }: Pick<Edition, 'review'>, { person }: Pick<Actor, 'person'>): Refusal | undefined {
  return review?.reviewers.includes(person) ? undefined : refuse('reviewer-not-asked');
}
