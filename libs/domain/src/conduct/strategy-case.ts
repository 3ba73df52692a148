import { reviewDueAfter } from '../strategy/review-due.js';
import { IN_FORCE, type StrategyState } from '../strategy/states.js';
import type { Strategy } from '../strategy/strategy.js';
import { type Instant, swedishDateOf } from '../time.js';
import type { ConductLog } from './conduct-log.js';
import { strategyConductor } from './conductors.js';
import { morningOf } from './instants.js';
import { addMonths } from './legal-time.js';
import { type Desk, tellLatest } from './phases/desk.js';
import { type Due, readAt, type StrategyPhase, type StrategyReading } from './reading.js';
import { byThePolicyOfTheTime, type StandingPolicy } from './standing-policy.js';
import { addDays, addWorkingDays, workingDaysBetween } from './working-days.js';

export interface StrategyCase {
  readonly strategy: Strategy;
  readonly log?: ConductLog;
}

const ENDED: readonly StrategyState[] = ['rejected', 'superseded', 'revoked', 'annulled'];

/** What is still to be done about a strategy: the council is waited for, then its review comes round. */
export function strategyNext({ strategy, log }: StrategyCase, policy: StandingPolicy, now: Instant): StrategyReading {
  const desk = { conductor: strategyConductor(strategy.id), phase: strategy.state, round: 1, since: '', done: log?.done ?? [], now };
  return readAt(phaseOf(strategy, desk, policy), now, { state: strategy.state });
}

function phaseOf(strategy: Strategy, desk: Desk, policy: StandingPolicy): StrategyPhase {
  if (ENDED.includes(strategy.state)) return { phase: 'closed' };
  if (IN_FORCE.includes(strategy.state)) return { phase: 'approved', reviews: reviews(strategy, { ...desk, phase: 'approved' }) };
  return { phase: 'proposed', condition: condition(strategy, { ...desk, phase: 'proposed' }, policy) };
}

/** The council has not decided: the board's secretary is reminded so many working days after the proposal, or the tabling, and each such time again. */
function condition(
  { state, proposal, decisions }: Strategy,
  desk: Desk,
  policy: StandingPolicy,
): readonly Due<'remind-council-condition'>[] {
  const since = state === 'tabled' ? decisions.at(-1)?.day : state === 'proposed' ? proposal?.day : undefined;
  if (since === undefined) return [];
  const waited = workingDaysBetween(since, swedishDateOf(desk.now));
  const asked = byThePolicyOfTheTime(policy, ({ strategy: { conditionEvery } }) => {
    const times = Math.floor(waited / conditionEvery);
    return [times, times + 1].filter((time) => time > 0).map((time) => ({ at: morningOf(addWorkingDays(since, time * conditionEvery)) }));
  });
  return tellLatest(desk, 'remind-council-condition', asked);
}

/** Of a review that has come round, also on this very day, only the latest is told; the next is waited for. */
function reviews(strategy: Strategy, desk: Desk): readonly Due<'remind-strategy-review'>[] {
  const today = swedishDateOf(desk.now);
  const after = [addDays(addMonths(today, -strategy.reviewMonths), -1), addDays(today, -1), today];
  const days = after.map((day) => reviewDueAfter(strategy, day)).filter((day) => day !== undefined);
  const instants = [...new Set(days.map((day) => morningOf(addWorkingDays(day, 0))))].sort();
  return tellLatest(
    desk,
    'remind-strategy-review',
    instants.map((at) => ({ at })),
  );
}
