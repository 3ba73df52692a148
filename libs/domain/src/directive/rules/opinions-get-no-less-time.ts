import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Edition } from '../directive.js';

/** House rule (KL 6:12): whoever has been given a day to answer by keeps it. */
export function opinionsGetNoLessTime({ consultation }: Edition, answerBy: SwedishDate): Refusal | undefined {
  return consultation && answerBy < consultation.answerBy ? refuse('answer-day-earlier', { day: consultation.answerBy }) : undefined;
}
