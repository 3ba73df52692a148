import type { Policy } from '../conduct/policy.js';
import type { SwedishDate } from '../time.js';
import { decideBy } from './days-to-decide.js';
import type { Edition, Review } from './directive.js';
import type { DirectiveEvent } from './events.js';

/** A review that closes makes the case ready for decision, in the same act. */
export function reviewCloses(
  edition: Edition,
  { round }: Review,
  by: 'verdicts' | 'deadline',
  today: SwedishDate,
  policy: Policy,
): readonly DirectiveEvent[] {
  return [
    { type: 'ReviewClosed', edition: edition.number, round, by },
    { type: 'ReadyForDecision', edition: edition.number, decideBy: decideBy(edition, today, policy) },
  ];
}
