import type { Instant } from '../../time.js';
import { type ChasedBy, escalationsBy, remindersBy } from '../chased-by.js';
import type { MovingAct, TellingAct } from '../conduct-act.js';
import { noticeKey } from '../conduct-log.js';
import type { Due } from '../reading.js';
import type { StandingPolicy, Told } from '../standing-policy.js';

/** Where a case lies and waits: whose conductor, in which phase and round, since when, what has been told, and what time it is. */
export interface Desk {
  readonly conductor: string;
  readonly phase: string;
  readonly round: number;
  readonly since: Instant;
  readonly done: readonly string[];
  readonly now: Instant;
}

/** What the conductor is to move, not before the case came to this desk. */
export function move<A extends MovingAct>({ conductor, phase, round, since }: Desk, act: A, at: Instant): Due<A> {
  return { conductor, phase, act, round, due: at < since ? since : at };
}

/** A notice for each of the instants, unless it has been given. */
export function tell<A extends TellingAct>(desk: Desk, act: A, ...instants: readonly Instant[]): readonly Due<A>[] {
  const { conductor, phase, round, done } = desk;
  const dues = [...new Set(instants)].sort().map((due) => ({ conductor, phase, act, round, due }));
  return dues.filter((due) => !done.includes(noticeKey(due)));
}

/** Reminders until and with the deadline. */
export function remind<A extends TellingAct>(desk: Desk, act: A, policy: StandingPolicy, by: ChasedBy): readonly Due<A>[] {
  return tellLatest(desk, act, remindersBy(policy, by));
}

/** After a long silence of the conductor's only the latest is given: nobody needs two at once. */
export function tellLatest<A extends TellingAct>(desk: Desk, act: A, told: readonly Told[]): readonly Due<A>[] {
  const instants = told.map(({ at }) => at);
  const latestPast = instants.findLast((instant) => instant <= desk.now);
  return tell(desk, act, ...instants.filter((instant) => instant > desk.since && (latestPast === undefined || instant >= latestPast)));
}

/** Once the deadline is missed, those above hear of it. */
export function escalate<A extends TellingAct>(desk: Desk, act: A, policy: StandingPolicy, by: ChasedBy): readonly Due<A>[] {
  const instants = escalationsBy(policy, by).map(({ at }) => at);
  return tell(desk, act, ...instants.filter((instant) => instant > desk.since));
}
