import { type Directive, dayOf, type Edition, isApproval } from '../directive/directive.js';
import { BINDING, OPEN } from '../directive/states.js';
import { firstDayOf, latestFirst } from '../strategy/latest-first.js';
import { endingOf, lastDayOf, strategyInForce } from '../strategy/standing.js';
import { approvalOf, type Strategy } from '../strategy/strategy.js';
import type { Instant, SwedishDate } from '../time.js';

export interface End {
  readonly strategy: string;
  readonly lastDay: SwedishDate;
}

interface Foundation {
  readonly day: SwedishDate;
  /** When it was recorded. */
  readonly at: Instant;
}

/** What of an edition tells on which strategy it rests. */
export type Founded = Pick<Edition, 'decisions' | 'startedAt'>;

/** With which day the strategy that an edition rests on ends, where its successor does not name the directive. */
export function endOfStrategy(directive: Pick<Directive, 'id'>, edition: Founded, strategies: readonly Strategy[]): End | undefined {
  return endOfDecided(directive, foundedOn(edition), strategies);
}

/** The last day of an edition that was decided: its own, or that of its strategy where it comes first. */
export function lastDayOfEdition(
  directive: Pick<Directive, 'id'>,
  edition: Founded & Pick<Edition, 'state' | 'inForceUntil'>,
  strategies: readonly Strategy[],
): SwedishDate | undefined {
  const { state, inForceUntil } = edition;
  const end = BINDING.includes(state) ? endOfStrategy(directive, edition, strategies)?.lastDay : undefined;
  return end !== undefined && (inForceUntil === undefined || end < inForceUntil) ? end : inForceUntil;
}

/** With which day the strategy ends that what is decided on a day, and recorded at an instant, rests on. */
export function endOfDecided(directive: Pick<Directive, 'id'>, foundation: Foundation, strategies: readonly Strategy[]): End | undefined {
  const strategy = strategyFor(directive, foundation, strategies);
  return strategy && endOf(strategy, strategies);
}

/**
 * The strategy on which an edition rests that has lapsed though the strategy goes on: what ended it was annulled since, and so never did. Its case is
 * closed, and its receipts and evaluations are; the directive is decided anew.
 */
export function standsWithout(
  directive: Pick<Directive, 'id'>,
  edition: Founded & Pick<Edition, 'state' | 'inForceUntil'>,
  strategies: readonly Strategy[],
): string | undefined {
  const { state, inForceUntil } = edition;
  if (state !== 'lapsed' || inForceUntil === undefined) return undefined;
  const end = endOfStrategy(directive, edition, strategies);
  return end === undefined || end.lastDay > inForceUntil ? foundingOf(foundedOn(edition), strategies)?.id : undefined;
}

/** The strategy that an edition rests on, and ends with: the one that it was founded on, or the successor that names its directive. */
function strategyFor({ id }: Pick<Directive, 'id'>, foundation: Foundation, strategies: readonly Strategy[]): Strategy | undefined {
  const founding = foundingOf(foundation, strategies);
  return founding && carriedOver(id, founding, strategies);
}

/** The editions of a directive that are not over and rest on a strategy. */
export function editionsOn(strategy: string, directive: Directive, strategies: readonly Strategy[]): readonly Edition[] {
  return directive.editions.filter(
    (edition) => OPEN.includes(edition.state) && strategyFor(directive, foundedOn(edition), strategies)?.id === strategy,
  );
}

function foundingOf({ day, at }: Foundation, strategies: readonly Strategy[]): Strategy | undefined {
  const latest = latestFirst(strategies);
  return (
    strategyInForce(strategies, day) ??
    latest.find((strategy) => wasAnnulledSince(strategy, day)) ??
    latest.find((strategy) => wasEndedUnknown(strategy, strategies, day, at)) ??
    firstAfter(latest, day)
  );
}

/** An edition rests on the strategy of the day on which it was decided, however late that was recorded; until then, of the day on which it was begun. */
function foundedOn({ decisions, startedAt }: Founded): Foundation {
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
function firstAfter(latest: readonly Strategy[], day: SwedishDate): Strategy | undefined {
  const coming = latest.filter((one) => one.annulled === undefined && firstDayOf(one) > day);
  const first = coming.map(firstDayOf).at(-1);
  return coming.find((one) => firstDayOf(one) === first);
}

function carriedOver(directive: string, strategy: Strategy, strategies: readonly Strategy[]): Strategy | undefined {
  const ending = strategy.annulled ? undefined : endingOf(strategy, strategies);
  if (ending?.how !== 'superseded' || !ending.carriesOver.includes(directive)) return strategy;
  const successor = strategies.find((one) => one.id === ending.by);
  return successor && carriedOver(directive, successor, strategies);
}

/** The ruling annuls the council's decision (KL 13:8), and no directive's own: what was decided in the strategy's time applied until then. */
function endOf(strategy: Strategy, strategies: readonly Strategy[]): End | undefined {
  const lastDay = strategy.annulled?.day ?? endingOf(strategy, strategies)?.lastDay;
  return lastDay === undefined ? undefined : { strategy: strategy.id, lastDay };
}
