import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Edition } from '../directive.js';

/** KL 6:12: those who were asked have answered, or their time is out, before the case is decided. */
export function consultationIsOver({ consultation }: Edition, today: SwedishDate): Refusal | undefined {
  if (!consultation || consultation.answers.length >= consultation.units.length || consultation.answerBy < today) return undefined;
  return refuse('consultation-open', { day: consultation.answerBy });
}
