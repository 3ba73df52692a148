import type { GivenRole, Person } from '../person/person.js';
import { type Instant, swedishDateOf } from '../time.js';
import type { ConductLog } from './conduct-log.js';
import { deputyshipConductor } from './conductors.js';
import { endOfDay, morningOf } from './instants.js';
import { type Desk, tell } from './phases/desk.js';
import { type DeputyshipPhase, type DeputyshipReading, readAt } from './reading.js';
import { byThePolicyOfTheTime, type StandingPolicy } from './standing-policy.js';
import { addDays, addWorkingDays } from './working-days.js';

export interface DeputyshipCase {
  readonly person: Person;
  readonly log?: ConductLog;
}

/** A deputy's power begins and ends by itself; what is left to do is to tell them, and the one in whose stead they are, before it does. */
export function deputyshipNext({ person, log }: DeputyshipCase, policy: StandingPolicy, now: Instant): DeputyshipReading {
  const terms = deputyTerms(person).filter(({ until }) => until === undefined || now < endOfDay(until));
  const desk = { conductor: deputyshipConductor(person.id), phase: 'deputyship', round: 1, since: '', done: log?.done ?? [], now };
  const waits = terms.some(({ from, until }) => until !== undefined || swedishDateOf(now) <= from);
  return readAt(waits ? told(terms, desk, policy) : { phase: 'closed' }, now, { state: waits ? 'deputyship' : 'ended' });
}

export function deputyTerms({ roles }: Person): readonly GivenRole[] {
  return roles.filter(({ role }) => role === 'deputy');
}

function told(terms: readonly GivenRole[], desk: Desk, policy: StandingPolicy): DeputyshipPhase {
  const notBegun = terms.filter(({ from }) => desk.now < endOfDay(from));
  return {
    phase: 'deputyship',
    beginnings: tell(desk, 'tell-deputyship-begins', ...notBegun.flatMap((term) => beginningTold(term, policy) ?? [])),
    ends: tell(desk, 'tell-deputyship-ends', ...terms.flatMap((term) => endTold(term) ?? [])),
  };
}

/** So many working days before the first day. */
export function beginningTold({ from }: Pick<GivenRole, 'from'>, policy: StandingPolicy): Instant | undefined {
  const before = (days: number) => (days === 0 ? addWorkingDays(addDays(from, 1), -1) : addWorkingDays(from, -days));
  return byThePolicyOfTheTime(policy, ({ deputyship: { notice } }) => [{ at: morningOf(before(notice)) }])[0]?.at;
}

/** On the last working day. */
export function endTold({ until }: Pick<GivenRole, 'until'>): Instant | undefined {
  return until === undefined ? undefined : morningOf(addWorkingDays(addDays(until, 1), -1));
}
