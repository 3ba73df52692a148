import { addDays } from '../conduct/working-days.js';
import { lastDayOf, standingOn } from '../strategy/standing.js';
import type { Strategy } from '../strategy/strategy.js';
import type { SwedishDate } from '../time.js';
import { type Transition, transition } from '../transition.js';
import type { Mandate } from './mandate.js';

/** The states of a mandate (drawn in `docs/states.md`). Only one in force carries a decision. */
export const MANDATE_STATES = ['conditional', 'awaiting-confirmation', 'not-begun', 'in-force', 'expired', 'revoked', 'lapsed'] as const;
export type MandateState = (typeof MANDATE_STATES)[number];

const OPEN = ['conditional', 'awaiting-confirmation', 'not-begun', 'in-force'] as const;

/** The one table of a mandate's states. The drawing in docs/states.md is made from it; `mandateStateOn` says which one a day has. */
export const MANDATE_TRANSITIONS: readonly Transition<MandateState>[] = [
  transition('conditional', 'StrategyApproved', 'in-force'),
  transition('conditional', 'StrategyApproved before its first day', 'not-begun'),
  transition('conditional', 'StrategyApprovedWithChanges', 'awaiting-confirmation'),
  transition('awaiting-confirmation', 'MandateConfirmed', 'in-force'),
  transition('awaiting-confirmation', 'MandateConfirmed before its first day', 'not-begun'),
  transition('not-begun', 'its first day', 'in-force'),
  transition(OPEN, 'its last day has passed', 'expired'),
  transition(OPEN, 'MandateRevoked', 'revoked'),
  transition(OPEN, 'StrategyRejected', 'lapsed'),
  transition(OPEN, 'StrategySuperseded', 'lapsed'),
  transition('lapsed', 'StrategyRestored', 'in-force'),
  transition(OPEN, 'StrategyRevoked', 'lapsed'),
  transition(MANDATE_STATES, 'StrategyAnnulled', 'lapsed'),
];

/**
 * The state that a mandate has on a day. Nothing sets it: powers begin and end by themselves, and the council's approval meets the condition as such.
 * Of several endings the first one counts.
 */
export function mandateStateOn(mandate: Mandate, strategies: readonly Strategy[], day: SwedishDate): MandateState {
  const ended = firstEnding(mandate, strategies, day);
  if (ended) return ended;
  const condition = conditionOn(mandate, strategies, day);
  if (condition !== 'met') return condition;
  return mandate.from <= day ? 'in-force' : 'not-begun';
}

interface MandateEnding {
  readonly state: MandateState;
  /** The first day on which the mandate carries nothing. */
  readonly from: SwedishDate;
}

function firstEnding(mandate: Mandate, strategies: readonly Strategy[], day: SwedishDate): MandateState | undefined {
  const { until, revoked } = mandate;
  const endings: MandateEnding[] = [];
  if (revoked) endings.push({ state: 'revoked', from: revoked.from });
  if (until !== undefined) endings.push({ state: 'expired', from: addDays(until, 1) });
  const lapse = lapseOf(mandate, strategies);
  if (lapse !== undefined) endings.push({ state: 'lapsed', from: lapse });
  return endings.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? -1 : 1))[0]?.state;
}

/** Before all days that there are. */
export const ALWAYS = '0001-01-01';

/** From when the strategy that a mandate rests on is no more: rejected or ended; annulled, it never was. */
export function lapseOf({ condition }: Mandate, strategies: readonly Strategy[]): SwedishDate | undefined {
  const strategy = strategies.find(({ id }) => id === condition?.strategy);
  if (!strategy) return undefined;
  if (strategy.annulled) return ALWAYS;
  const rejected = strategy.decisions.find(({ outcome }) => outcome === 'rejected');
  if (rejected) return rejected.day;
  const lastDay = lastDayOf(strategy, strategies);
  return lastDay === undefined ? undefined : addDays(lastDay, 1);
}

/** The condition is met by the council's decision as worded; an approval with changes waits for the board. */
function conditionOn(
  { condition, confirmed }: Mandate,
  strategies: readonly Strategy[],
  day: SwedishDate,
): 'met' | 'conditional' | 'awaiting-confirmation' {
  if (!condition) return 'met';
  const strategy = strategies.find(({ id }) => id === condition.strategy);
  switch (strategy && standingOn(strategy, strategies, day)) {
    case 'approved':
      return 'met';
    case 'approved-with-changes':
      return confirmed && confirmed.day <= day ? 'met' : 'awaiting-confirmation';
    default:
      return 'conditional';
  }
}
