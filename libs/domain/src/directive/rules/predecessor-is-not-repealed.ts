import { type Refusal, refuse } from '../../refusal.js';
import type { DecisionOutcome } from '../decision-outcomes.js';
import type { Directive, Edition } from '../directive.js';
import { DECIDED_STATES } from '../states.js';

/** What whoever decides by delegation may come to on a draft whose predecessor the board has repealed. */
export const WITH_NOTHING_TO_SUCCEED: readonly DecisionOutcome[] = ['return', 'decline', 'postpone', 'refer'];

/** KL 6:37: an end that the board has decided, whatever was on its way, its delegate does not undo by a successor. The board itself may decide one. */
export function predecessorIsNotRepealed({ editions }: Directive, { number }: Edition, outcome: DecisionOutcome): Refusal | undefined {
  if (WITH_NOTHING_TO_SUCCEED.includes(outcome)) return undefined;
  const predecessor = editions.findLast((one) => one.number < number && DECIDED_STATES.includes(one.state));
  const day = predecessor?.repealOn;
  return day === undefined ? undefined : refuse('predecessor-repealed', { edition: predecessor?.number ?? 0, day });
}
