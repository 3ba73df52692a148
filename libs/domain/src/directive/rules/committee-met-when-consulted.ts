import { type Refusal, refuse } from '../../refusal.js';
import { type SwedishDate, swedishDateOf } from '../../time.js';
import type { Consultation } from '../directive.js';
import type { AnsweredBy } from '../events.js';
import { boardHasMet } from './board-has-met.js';

/** KL 6:12, 6:35: a committee decides its answer at a meeting: one that has been, and that was held once the committee had been asked. An office needs none. */
export function committeeMetWhenConsulted(
  consultation: Pick<Consultation, 'openedAt'> | undefined,
  answeredBy: AnsweredBy,
  today: SwedishDate,
): Refusal | undefined {
  if (answeredBy.by === 'office') return undefined;
  const { day } = answeredBy;
  const asked = consultation && swedishDateOf(consultation.openedAt);
  if (asked !== undefined && day < asked) return refuse('committee-day-before-consultation', { day, asked });
  return boardHasMet(answeredBy, today);
}
