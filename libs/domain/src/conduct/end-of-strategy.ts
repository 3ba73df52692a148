import { type Directive, dayOf, type Edition, isApproval } from '../directive/directive.js';
import { lastDayOf, strategyInForce } from '../strategy/standing.js';
import { approvalOf, type Strategy } from '../strategy/strategy.js';
import type { Instant, SwedishDate } from '../time.js';

export interface End {
  readonly strategy: string;
  readonly lastDay: SwedishDate;
}

/** With which day the strategy that an edition rests on ends, where its successor does not name the directive. */
export function endOfStrategy({ id }: Directive, edition: Edition, strategies: readonly Strategy[]): End | undefined {
  const { day, at } = foundedOn(edition);
  const founding =
    strategyInForce(strategies, day) ??
    strategies.find((strategy) => wasAnnulledSince(strategy, day)) ??
    strategies.find((strategy) => wasEndedUnknown(strategy, strategies, day, at)) ??
    firstAfter(strategies, day);
  return founding && endAfter(id, founding, strategies);
}

/** An edition rests on the strategy of the day on which it was decided, however late that was recorded; until then, of the day on which it was begun. */
function foundedOn({ decisions, startedAt }: Edition): { readonly day: SwedishDate; readonly at: Instant } {
  const approved = decisions.findLast(isApproval);
  const founded = approved ?? { at: startedAt };
  return { day: dayOf(founded), at: founded.at };
}

/** An annulled strategy never applied. With no other in its place, what was thought to rest on it rests on nothing. */
function wasAnnulledSince({ annulled, ...strategy }: Strategy, day: SwedishDate): boolean {
  const from = approvalOf(strategy)?.from;
  return annulled !== undefined && from !== undefined && from <= day && day <= annulled.day;
}

/** An end recorded late: until it was, the strategy was thought to stand, and what was begun or decided meanwhile rests on it. */
function wasEndedUnknown(strategy: Strategy, strategies: readonly Strategy[], day: SwedishDate, at: Instant): boolean {
  const lastDay = lastDayOf(strategy, strategies);
  return strategy.ending !== undefined && lastDay !== undefined && lastDay < day && at < strategy.ending.recordedAt;
}

/** What was begun, or decided on a condition that was met, before the strategy's first day rests on it from that day. */
function firstAfter(strategies: readonly Strategy[], day: SwedishDate): Strategy | undefined {
  const begins = (strategy: Strategy) => approvalOf(strategy)?.from ?? '';
  return strategies.filter((one) => one.annulled === undefined && begins(one) > day).sort((a, b) => (begins(a) < begins(b) ? -1 : 1))[0];
}

function endAfter(directive: string, strategy: Strategy, strategies: readonly Strategy[]): End | undefined {
  const { id, ending, annulled } = strategy;
  if (annulled) return { strategy: id, lastDay: annulled.day };
  const lastDay = lastDayOf(strategy, strategies);
  if (lastDay === undefined) return undefined;
  if (ending?.how !== 'superseded' || !ending.carriesOver.includes(directive)) return { strategy: id, lastDay };
  const successor = strategies.find((one) => one.id === ending.by);
  return successor && endAfter(directive, successor, strategies);
}
