import type { Policy } from '../conduct/policy.js';
import { addWorkingDays } from '../conduct/working-days.js';
import type { SwedishDate } from '../time.js';
import type { Review } from './directive.js';
import type { DirectiveEvent } from './events.js';

/** A review that closes makes the case ready for decision, in the same act. */
export function reviewCloses(
  edition: number,
  { round }: Review,
  by: 'verdicts' | 'deadline',
  today: SwedishDate,
  policy: Policy,
): readonly DirectiveEvent[] {
  return [
    { type: 'ReviewClosed', edition, round, by },
    { type: 'ReadyForDecision', edition, decideBy: addWorkingDays(today, policy.decision.within) },
  ];
}
