import type { SwedishDate } from '../time.js';
import { approvalOf, type Strategy } from './strategy.js';

/** How a strategy stands on a day, as the record knows it now. */
export type Standing = 'undecided' | 'approved' | 'approved-with-changes' | 'rejected' | 'ended' | 'annulled';

/**
 * An annulled decision never applied, whatever the day; and the strategy that it superseded then did.
 * `strategies` are all there are: among them the successor.
 */
export function standingOn(strategy: Strategy, strategies: readonly Strategy[], day: SwedishDate): Standing {
  if (strategy.annulled) return 'annulled';
  const lastDay = lastDayOf(strategy, strategies);
  if (lastDay !== undefined && lastDay < day) return 'ended';
  switch (strategy.decisions.filter((decision) => decision.day <= day).at(-1)?.outcome) {
    case 'approved':
      return 'approved';
    case 'approved-with-changes':
      return 'approved-with-changes';
    case 'rejected':
      return 'rejected';
    default:
      return 'undecided';
  }
}

/** The last day of a strategy that is ended, unless what ended it was annulled. */
export function lastDayOf({ ending }: Strategy, strategies: readonly Strategy[]): SwedishDate | undefined {
  if (ending?.how !== 'superseded') return ending?.lastDay;
  return strategies.find(({ id }) => id === ending.by)?.annulled ? undefined : ending.lastDay;
}

/** The strategy that governs the delivery on a day: of those approved by then, the one that applies since latest. */
export function strategyInForce(strategies: readonly Strategy[], day: SwedishDate): Strategy | undefined {
  let found: Strategy | undefined;
  for (const one of strategies) {
    const standing = standingOn(one, strategies, day);
    if (standing !== 'approved' && standing !== 'approved-with-changes') continue;
    const from = approvalOf(one)?.from ?? '';
    if (from <= day && from >= ((found && approvalOf(found)?.from) ?? '')) found = one;
  }
  return found;
}
