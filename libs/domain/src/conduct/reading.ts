import type { Instant } from '../time.js';
import type { ConductAct } from './conduct-act.js';

/** Something that the conductor is to do at an instant. Conductor, act, round and due are its natural key; the door decides to whom. */
export interface Due<A extends ConductAct = ConductAct> {
  readonly conductor: string;
  readonly phase: string;
  readonly act: A;
  readonly round: number;
  readonly due: Instant;
  /** The directive of an exemption: the door reads it too. */
  readonly directive?: string;
}

/** One dispatch of an edition: to these units. */
export interface Dispatch extends Due<'send-to-committees'> {
  readonly units: readonly string[];
}

/** What is due of an act. */
export type DueOf<A extends ConductAct> = A extends 'send-to-committees' ? Dispatch : Due<A>;

/** Whoever is waited for is told, reminded and at last told of; each list in the order of its dates. */
export interface Chasing<Tell extends ConductAct, Remind extends ConductAct, Escalate extends ConductAct> {
  readonly telling: readonly Due<Tell>[];
  readonly reminders: readonly Due<Remind>[];
  readonly escalations: readonly Due<Escalate>[];
}
export type ConsultationDues = Chasing<'tell-consulted', 'remind-consultation', 'escalate-consultation'>;
export type DirectorDues = Chasing<'tell-director', 'remind-director', 'escalate-decision'>;
export type BoardDues = Chasing<'tell-board-secretary', 'remind-board-secretary', 'escalate-referral'>;
export const NOTHING: Chasing<never, never, never> = { telling: [], reminders: [], escalations: [] };

/** Nothing more happens; whoever has not heard of the end by another way is told: of an edition declined or lapsed, of an exemption refused or revoked. */
export interface Closed {
  readonly phase: 'closed';
  readonly outcome?: readonly Due<'tell-outcome'>[];
  readonly lapsed?: readonly Due<'tell-lapse'>[];
  readonly concluded?: readonly Due<'tell-conclusion'>[];
  readonly settled?: readonly Due<'tell-exemption-decided'>[];
}

/** What operators see of a case that waits. */
export interface Shown {
  readonly state: string;
  readonly area?: string;
}

/** What is still to be done about an edition, by the phase in which the record has it. */
export type EditionPhase = EditionCourse & {
  /** Whoever was given the case is told, and hears of those who declined to answer in it. */
  readonly officer?: readonly Due<'tell-officer'>[];
  readonly declined?: readonly Due<'tell-declined'>[];
  /** The day is known on which it ends with its strategy. */
  readonly lapse?: Due<'lapse'>;
};

type EditionCourse =
  | {
      readonly phase: 'drafting';
      readonly drafter: Chasing<'tell-drafter', 'remind-drafter', 'escalate-draft'>;
      /** The text was taken back to draft while committees had it. */
      readonly consultation?: ConsultationDues;
    }
  | {
      readonly phase: 'review';
      readonly reviewers: Chasing<'tell-reviewers', 'remind-reviewers', 'escalate-review'>;
      /** Absent while there is no quorum, or a blocking comment is unanswered. */
      readonly closing?: Due<'close-review'>;
      readonly answers: readonly Due<'remind-comments'>[];
      readonly consultation: ConsultationDues;
    }
  | {
      readonly phase: 'decision';
      readonly director: DirectorDues;
      readonly board: BoardDues;
      /** A postponed case comes back. */
      readonly resuming?: Due<'resume-decision'>;
      readonly consultation: ConsultationDues;
    }
  | { readonly phase: 'publication'; readonly sending: Sending; readonly entry?: Due<'enter-into-force'>; readonly repeal: Repeal }
  | { readonly phase: 'in-force'; readonly sending: Sending; readonly evaluation: EvaluationDues; readonly repeal: Repeal }
  | { readonly phase: 'ending'; readonly lapse: Due<'lapse'> }
  | { readonly phase: 'concluding'; readonly lapsed: readonly Due<'tell-lapse'>[]; readonly evaluation: EvaluationDues }
  | Closed;

/** An edition on its way to those whom it addresses: `outcome` tells the officer, `corrections` tells them that a clerical error was put right. */
export interface Sending extends Chasing<'tell-committees', 'remind-committees', 'escalate-acknowledgement'> {
  readonly outcome: readonly Due<'tell-outcome'>[];
  readonly dispatches: readonly Dispatch[];
  readonly corrections: readonly Due<'tell-correction'>[];
}
export interface EvaluationDues extends Chasing<'tell-evaluators', 'remind-evaluators', 'escalate-evaluation'> {
  readonly opening?: Due<'open-evaluation'>;
  /** Its day has passed, and nobody holds the role of evaluator: those above hear of it. */
  readonly unopened?: readonly Due<'escalate-opening'>[];
  /** All have answered: whoever concludes is reminded. */
  readonly conclusion: readonly Due<'remind-conclusion'>[];
  /** What the latest round came to goes to the board. */
  readonly concluded?: readonly Due<'tell-conclusion'>[];
}
export interface Repeal {
  readonly telling: readonly Due<'tell-repeal'>[];
  readonly end?: Due<'take-out-of-force'>;
}

/** What is still to be done about a strategy, while the council has not decided and while it is in force. */
export type StrategyPhase =
  | { readonly phase: 'proposed'; readonly condition: readonly Due<'remind-council-condition'>[] }
  | { readonly phase: 'approved'; readonly reviews: readonly Due<'remind-strategy-review'>[] }
  | Closed;

export type ExemptionPhase =
  | {
      readonly phase: 'requested';
      readonly decider: Chasing<'tell-exemption-requested', 'remind-exemption-decision', 'escalate-exemption'>;
    }
  | {
      readonly phase: 'granted';
      readonly settled: readonly Due<'tell-exemption-decided'>[];
      readonly expiryTold: readonly Due<'tell-exemption-expiry'>[];
      readonly expiry: Due<'expire-exemption'>;
    }
  | Closed;

export type DeputyshipPhase =
  | {
      readonly phase: 'deputyship';
      readonly beginnings: readonly Due<'tell-deputyship-begins'>[];
      readonly ends: readonly Due<'tell-deputyship-ends'>[];
    }
  | Closed;

export type AnyPhase = EditionPhase | StrategyPhase | ExemptionPhase | DeputyshipPhase;

/**
 * A reading of the record at one of its instants. Waits are counted from `now`: the record's clock may be years from the conductor's.
 * `next` is the first instant at which something is due, or at which time alone makes another reading of the same record.
 */
export type Reading<P extends AnyPhase = AnyPhase> = P & {
  readonly now: Instant;
  readonly next?: Instant;
  readonly changesAt?: Instant;
  readonly shown: Shown;
};
export type EditionReading = Reading<EditionPhase>;
export type StrategyReading = Reading<StrategyPhase>;
export type ExemptionReading = Reading<ExemptionPhase>;
export type DeputyshipReading = Reading<DeputyshipPhase>;

/** All that a reading lists, wherever in the phase it stands. */
export function duesOf(reading: AnyPhase): readonly Due[] {
  return Object.values(reading).flatMap(duesIn);
}

/** The same part of a reading without what is due at an instant or later. */
export function duesBefore<P extends object>(part: P, end: Instant): P {
  const kept = Object.entries(part).flatMap(([key, value]): [string, unknown][] => {
    if (Array.isArray(value)) return [[key, value.filter((one) => !isDue(one) || one.due < end)]];
    if (typeof value !== 'object' || value === null) return [[key, value]];
    if (isDue(value)) return value.due < end ? [[key, value]] : [];
    return [[key, duesBefore(value as object, end)]];
  });
  return Object.fromEntries(kept) as P;
}

function duesIn(part: unknown): readonly Due[] {
  if (typeof part !== 'object' || part === null) return [];
  return isDue(part) ? [part] : Object.values(part).flatMap(duesIn);
}

function isDue(part: object): part is Due {
  return 'act' in part && 'due' in part;
}

/** A phase as it is read at an instant: with what comes first, and what operators are shown. */
export function readAt<P extends AnyPhase>(phase: P, now: Instant, shown: Shown, changesAt?: Instant): Reading<P> {
  const [next] = [...duesOf(phase).map(({ due }) => due), ...(changesAt ? [changesAt] : [])].sort();
  return { ...phase, now, ...(next !== undefined && { next }), ...(changesAt !== undefined && { changesAt }), shown };
}
