import { interestsAreSettled } from '../../disqualification/rules/interests-are-settled.js';
import type { Refusal } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** What the board may come to while the question is open: the matter itself stays so. */
export const WHILE_THE_PREPARATION_IS_DISPUTED = ['returned'] as const;

/**
 * KL 6:32, 7:4: whether those who prepared a case were disqualified is settled before the board decides on their work: whoever drafted or reviewed the
 * text, or has the case. Of a director in whose place the board has come the question need not be settled, and of its own members it settles it at the
 * meeting.
 */
export function preparationIsUndisputed(edition: Edition, outcome: string): Refusal | undefined {
  if (WHILE_THE_PREPARATION_IS_DISPUTED.some((one) => one === outcome)) return undefined;
  return interestsAreSettled(edition, (person) => prepares(edition, person));
}

function prepares({ officer, drafters, reviewedBy }: Edition, person: string): boolean {
  return officer === person || drafters.includes(person) || reviewedBy.includes(person);
}
