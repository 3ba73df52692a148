import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** House rule: a verdict is given once a round. */
export function reviewerAnswersOnce({ review }: Edition, { person }: Actor): Refusal | undefined {
  return review?.verdicts.some(({ by }) => by === person) ? refuse('verdict-given') : undefined;
}
