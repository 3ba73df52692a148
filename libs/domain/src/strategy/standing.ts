import type { SwedishDate } from '../time.js';
import { firstDayOf, latestFirst } from './latest-first.js';
import type { Ending, Strategy } from './strategy.js';

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

/** The last day of a strategy that is ended, as the record knows it now. */
export function lastDayOf(strategy: Strategy, strategies: readonly Strategy[]): SwedishDate | undefined {
  return endingOf(strategy, strategies)?.lastDay;
}

/** What ended a strategy. An annulled successor never took its place: then the one that took the successor's did, if any. */
export function endingOf({ ending }: Strategy, strategies: readonly Strategy[]): Ending | undefined {
  if (ending?.how !== 'superseded') return ending;
  const successor = strategies.find(({ id }) => id === ending.by);
  if (!successor?.annulled) return ending;
  return successor.ending?.how === 'superseded' ? endingOf(successor, strategies) : undefined;
}

/** The strategy that governs the delivery on a day: of those approved by then, the one that applies since latest. */
export function strategyInForce(strategies: readonly Strategy[], day: SwedishDate): Strategy | undefined {
  return latestFirst(strategies).find((one) => {
    const standing = standingOn(one, strategies, day);
    return (standing === 'approved' || standing === 'approved-with-changes') && firstDayOf(one) <= day;
  });
}
