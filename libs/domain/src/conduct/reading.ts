import type { Instant } from '../time.js';
import type { ConductAct } from './conduct-act.js';

/** Something that the conductor is to do at an instant. Conductor, act, round and due are its natural key; the door decides to whom. */
export interface Due {
  readonly conductor: string;
  readonly phase: string;
  readonly act: ConductAct;
  readonly round: number;
  readonly due: Instant;
  /** The directive of an exemption: the door reads it too. */
  readonly directive?: string;
}

/** One dispatch of an edition: to these units. */
export interface Dispatch extends Due {
  readonly units: readonly string[];
}

/** Whoever is waited for is told, reminded and at last told of; each list in the order of its dates. */
export interface Chasing {
  readonly telling: readonly Due[];
  readonly reminders: readonly Due[];
  readonly escalations: readonly Due[];
}
export const NOTHING: Chasing = { telling: [], reminders: [], escalations: [] };

/** Nothing more happens; whoever has not heard of the end by another way is told: of an edition declined or lapsed, of an exemption refused or revoked. */
export interface Closed {
  readonly phase: 'closed';
  readonly outcome?: readonly Due[];
  readonly lapsed?: readonly Due[];
  readonly concluded?: readonly Due[];
  readonly settled?: readonly Due[];
}

/** What operators see of a case that waits. */
export interface Shown {
  readonly state: string;
  readonly area?: string;
}

/** What is still to be done about an edition, by the phase in which the record has it. */
export type EditionPhase = EditionCourse & {
  /** Whoever was given the case is told, and hears of those who declined to answer in it. */
  readonly officer?: readonly Due[];
  readonly declined?: readonly Due[];
};

type EditionCourse =
  | {
      readonly phase: 'drafting';
      readonly drafter: Chasing;
      /** The text was taken back to draft while committees had it. */
      readonly consultation?: Chasing;
    }
  | {
      readonly phase: 'review';
      readonly reviewers: Chasing;
      /** Absent while there is no quorum, or a blocking comment is unanswered. */
      readonly closing?: Due;
      readonly answers: readonly Due[];
      readonly consultation: Chasing;
    }
  | {
      readonly phase: 'decision';
      readonly director: Chasing;
      readonly board: Chasing;
      /** A postponed case comes back. */
      readonly resuming?: Due;
      readonly consultation: Chasing;
    }
  | { readonly phase: 'publication'; readonly sending: Sending; readonly entry?: Due; readonly repeal: Repeal }
  | { readonly phase: 'in-force'; readonly sending: Sending; readonly evaluation: EvaluationDues; readonly repeal: Repeal }
  | { readonly phase: 'ending'; readonly lapse: Due }
  | { readonly phase: 'concluding'; readonly lapsed: readonly Due[]; readonly evaluation: EvaluationDues }
  | Closed;

/** An edition on its way to those whom it addresses: `outcome` tells the officer, `corrections` tells them that a clerical error was put right. */
export interface Sending extends Chasing {
  readonly outcome: readonly Due[];
  readonly dispatches: readonly Dispatch[];
  readonly corrections: readonly Due[];
}
export interface EvaluationDues extends Chasing {
  readonly opening?: Due;
  /** Its day has passed, and nobody holds the role of evaluator: those above hear of it. */
  readonly unopened?: readonly Due[];
  /** All have answered: whoever concludes is reminded. */
  readonly conclusion: readonly Due[];
  /** What the latest round came to goes to the board. */
  readonly concluded?: readonly Due[];
}
export interface Repeal {
  readonly telling: readonly Due[];
  readonly end?: Due;
}

/** What is still to be done about a strategy, while the council has not decided and while it is in force. */
export type StrategyPhase =
  | { readonly phase: 'proposed'; readonly condition: readonly Due[] }
  | { readonly phase: 'approved'; readonly reviews: readonly Due[] }
  | Closed;

export type ExemptionPhase =
  | { readonly phase: 'requested'; readonly decider: Chasing }
  | { readonly phase: 'granted'; readonly settled: readonly Due[]; readonly expiryTold: readonly Due[]; readonly expiry: Due }
  | Closed;

export type DeputyshipPhase = { readonly phase: 'deputyship'; readonly beginnings: readonly Due[]; readonly ends: readonly Due[] } | Closed;

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
