import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { DecisionOutcome } from '../decision-outcomes.js';
import type { Edition } from '../directive.js';
import { caseIsUrgent } from './case-is-urgent.js';

/** What leaves the matter itself open, and may be done while opinions are awaited. */
export const WHILE_THE_CONSULTATION_IS_OPEN: readonly DecisionOutcome[] = ['return', 'postpone', 'refer'];
/** What the board may come to meanwhile. */
export const WHILE_THE_BOARD_AWAITS_OPINIONS = ['returned'] as const;

/** KL 6:12: those who were asked have answered, or their time is out, before the case is decided. */
export function consultationIsOver(
  { consultation }: Pick<Edition, 'consultation'>,
  outcome: DecisionOutcome,
  today: SwedishDate,
): Refusal | undefined {
  if (WHILE_THE_CONSULTATION_IS_OPEN.includes(outcome) || !opinionsAreAwaited(consultation, today)) return undefined;
  return refuse('consultation-open', { day: consultation.answerBy });
}

/** The same of what the board decides, save where it was told that the case is urgent: that awaits neither its meeting nor opinions (KL 6:12, 6:39). */
export function consultationIsOverForTheBoard(edition: Edition, outcome: string, today: SwedishDate): Refusal | undefined {
  const isUrgent = caseIsUrgent(edition) === undefined;
  const leavesOpen = WHILE_THE_BOARD_AWAITS_OPINIONS.some((one) => one === outcome);
  return isUrgent || leavesOpen ? undefined : consultationIsOver(edition, 'approve', today);
}

export function opinionsAreAwaited(
  consultation: Edition['consultation'],
  today: SwedishDate,
): consultation is NonNullable<Edition['consultation']> {
  return consultation !== undefined && consultation.answers.length < consultation.units.length && consultation.answerBy >= today;
}
