import type { Directive, Edition } from '../directive/directive.js';
import { approvalOf, type Strategy } from '../strategy/strategy.js';
import { type Instant, type SwedishDate, swedishDateOf } from '../time.js';
import { endOfDay } from './instants.js';

export interface End {
  readonly strategy: string;
  readonly at: Instant;
}

/** When the strategy that an edition rests on ends, where its successor does not name the directive. */
export function endOfStrategy({ id }: Directive, edition: Edition, strategies: readonly Strategy[]): End | undefined {
  const founding = strategies.find((strategy) => appliedOn(strategy, foundedOn(edition)));
  return founding && endAfter(id, founding, strategies);
}

/** An edition rests on the strategy of the day on which it was decided; until then, of the day on which it was begun. */
function foundedOn({ decisions, startedAt }: Edition): SwedishDate {
  const approved = decisions.findLast(({ outcome }) => outcome === 'approved' || outcome === 'approved-with-changes');
  return swedishDateOf(approved?.at ?? startedAt);
}

function appliedOn(strategy: Strategy, day: SwedishDate): boolean {
  const from = approvalOf(strategy)?.from;
  return from !== undefined && from <= day && (strategy.ending === undefined || day <= strategy.ending.lastDay);
}

function endAfter(directive: string, { id, ending, annulled }: Strategy, strategies: readonly Strategy[]): End | undefined {
  if (annulled) return { strategy: id, at: endOfDay(annulled.day) };
  if (!ending) return undefined;
  if (ending.how !== 'superseded' || !ending.carriesOver.includes(directive)) return { strategy: id, at: endOfDay(ending.lastDay) };
  const successor = strategies.find((one) => one.id === ending.by);
  return successor && endAfter(directive, successor, strategies);
}
