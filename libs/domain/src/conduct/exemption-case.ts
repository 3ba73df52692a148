import type { Directive } from '../directive/directive.js';
import { barredSince } from '../disqualification/interest.js';
import type { Exemption } from '../exemption/exemption.js';
import { exemptionStands, lastDayOf, rulingEdition } from '../exemption/stands.js';
import { type Instant, type SwedishDate, swedishDateOf } from '../time.js';
import type { ConductAct } from './conduct-act.js';
import type { ConductLog } from './conduct-log.js';
import { exemptionConductor } from './conductors.js';
import { exemptionBy } from './deadlines.js';
import { endOfDay, morningOf } from './instants.js';
import { type Desk, escalate, move, remind, tell, tellLatest } from './phases/desk.js';
import { type Due, type ExemptionPhase, type ExemptionReading, readAt } from './reading.js';
import { byThePolicyOfTheTime, type StandingPolicy } from './standing-policy.js';
import { addDays, addWorkingDays } from './working-days.js';

export interface ExemptionCase {
  readonly exemption: Exemption;
  /** The directive that it is from. */
  readonly directive?: Directive;
  readonly log?: ConductLog;
}

/** What is still to be done about an exemption: its decision is chased, its end is told before it comes and made when it has. */
export function exemptionNext({ exemption, directive, log }: ExemptionCase, policy: StandingPolicy, now: Instant): ExemptionReading {
  const { id, since, state } = exemption;
  const round = state === 'referred' ? 2 : 1;
  const desk = { conductor: exemptionConductor(id), phase: phaseName(exemption), round, since, done: log?.done ?? [], now };
  const stands = directive === undefined || exemptionStands(exemption, directive, swedishDateOf(now));
  const lastDay = lastDayOf(exemption, directive && rulingEdition(exemption, directive));
  return readAt(phaseOf(exemption, desk, policy, { stands, lastDay }), now, { state });
}

function phaseName({ state }: Exemption): ExemptionPhase['phase'] {
  switch (state) {
    case 'requested':
    case 'referred':
      return 'requested';
    case 'granted':
      return 'granted';
    default:
      return 'closed';
  }
}

interface Standing {
  readonly stands: boolean;
  readonly lastDay: SwedishDate;
}

function phaseOf(exemption: Exemption, desk: Desk, policy: StandingPolicy, { stands, lastDay }: Standing): ExemptionPhase {
  const of = <A extends ConductAct>(dues: readonly Due<A>[]) => dues.map((due) => ({ ...due, directive: exemption.directive }));
  const { since, state } = exemption;
  switch (phaseName(exemption)) {
    // Told again when somebody is found to be barred: it goes to the deputy, else to the board (KL 7:4).
    case 'requested': {
      const by = exemptionBy(exemption);
      return {
        phase: 'requested',
        decider: {
          telling: of(tell(desk, 'tell-exemption-requested', since, ...(state === 'requested' ? barredSince(exemption, since) : []))),
          reminders: of(remind(desk, 'remind-exemption-decision', policy, by)),
          escalations: of(escalate(desk, 'escalate-exemption', policy, by)),
        },
      };
    }
    case 'granted':
      return {
        phase: 'granted',
        settled: of(tell(desk, 'tell-exemption-decided', since)),
        // One that has lapsed with its edition, or whose provision is gone, is not said to hold to its last day.
        expiryTold: stands ? of(expiryNotices(lastDay, desk, policy)) : [],
        expiry: { ...move(desk, 'expire-exemption', endOfDay(lastDay)), directive: exemption.directive },
      };
    case 'closed':
      return { phase: 'closed', settled: state === 'expired' ? [] : of(tell(desk, 'tell-exemption-decided', since)) };
  }
}

/** Its holder is told in time to ask for another, and on its last day. */
function expiryNotices(lastDay: SwedishDate, desk: Desk, policy: StandingPolicy): readonly Due<'tell-exemption-expiry'>[] {
  const before = (days: number) => ({ at: morningOf(addWorkingDays(addDays(lastDay, 1), -days - 1)) });
  const [inTime = before(0)] = byThePolicyOfTheTime(policy, ({ exemption: { expiryNotice } }) => [before(expiryNotice)]);
  return tellLatest(desk, 'tell-exemption-expiry', [inTime, before(0)]);
}
