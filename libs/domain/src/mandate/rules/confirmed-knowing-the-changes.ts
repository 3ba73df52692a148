import { type Refusal, refuse } from '../../refusal.js';
import { approvalOf, type Strategy } from '../../strategy/strategy.js';
import type { SwedishDate } from '../../time.js';

/** KL 5:1–2: the board confirms what the council has changed, so not before the council has. */
export function confirmedKnowingTheChanges(strategy: Strategy | undefined, day: SwedishDate): Refusal | undefined {
  const decided = strategy && approvalOf(strategy)?.day;
  return decided !== undefined && day < decided ? refuse('mandate-confirmed-too-early', { day, decided }) : undefined;
}
