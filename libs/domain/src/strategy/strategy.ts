import type { Aggregate, EntryMeta } from '../aggregate.js';
import type { Instant, SwedishDate } from '../time.js';
import { stateAfter } from '../transition.js';
import type { CouncilOutcome } from './council-outcomes.js';
import {
  type AttachedDocument,
  type CouncilDecision,
  type RelatedDecision,
  type SpecialStatement,
  STRATEGY_FIELDS,
  type StrategyDocument,
  type StrategyEvent,
} from './events.js';
import { STRATEGY_TRANSITIONS, type StrategyState } from './states.js';

export type { StrategyEvent } from './events.js';

/** A decision of the council's with its outcome; an approval says from when it applies, a changed one what was changed. */
export interface TakenCouncilDecision extends CouncilDecision {
  readonly outcome: CouncilOutcome;
  readonly from?: SwedishDate;
  readonly changes?: string;
}

/** What ended a strategy that was in force, and since when the record knows it. */
export type Ending = { readonly lastDay: SwedishDate; readonly recordedAt: Instant } & (
  | { readonly how: 'superseded'; readonly by: string; readonly carriesOver: readonly string[] }
  | { readonly how: 'revoked'; readonly decision: CouncilDecision }
);

/** The document that governs the city's IT delivery, and how far its case has come. */
export interface Strategy {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly state: StrategyState;
  readonly isExample: boolean;
  /** How often it is reviewed, in months. */
  readonly reviewMonths: number;
  readonly steeringDocuments: readonly RelatedDecision[];
  readonly relatedDecisions: readonly RelatedDecision[];
  readonly officeStatement?: { readonly dated: SwedishDate; readonly preparedBy: string };
  readonly preparation?: { readonly day?: SwedishDate; readonly presenter: string };
  readonly proposal?: {
    /** The board's statement, by its number as the source gives it. */
    readonly statement: string;
    readonly day: SwedishDate;
    readonly proposes: readonly string[];
    readonly signedBy: readonly string[];
  };
  readonly decisions: readonly TakenCouncilDecision[];
  readonly specialStatements: readonly SpecialStatement[];
  readonly documents: readonly AttachedDocument[];
  readonly missing: readonly { readonly what: StrategyDocument; readonly reason: string }[];
  readonly ending?: Ending;
  readonly annulled?: { readonly day: SwedishDate; readonly court: string };
}

/** The council's approval that a strategy stands on, if there is one. */
export function approvalOf({ decisions }: Pick<Strategy, 'decisions'>): TakenCouncilDecision | undefined {
  return decisions.find(({ outcome }) => outcome === 'approved' || outcome === 'approved-with-changes');
}

/** The state of a strategy after one more event. */
function evolve(strategy: Strategy | undefined, event: StrategyEvent, { id, at }: EntryMeta): Strategy {
  if (event.type === 'StrategyRegistered') {
    const { type: _, ...registered } = event;
    return { id, ...registered, state: 'registered', decisions: [], specialStatements: [], documents: [], missing: [] };
  }
  if (!strategy) throw new Error(`${event.type} before StrategyRegistered`);
  return told({ ...strategy, state: stateAfter(STRATEGY_TRANSITIONS, strategy.state, event.type) }, event, at);
}

type Later = Exclude<StrategyEvent, { type: 'StrategyRegistered' }>;

function told(strategy: Strategy, event: Later, recordedAt: Instant): Strategy {
  switch (event.type) {
    case 'OfficeStatementRecorded':
      return { ...strategy, officeStatement: { dated: event.dated, preparedBy: event.preparedBy } };
    case 'PreparationEndorsed':
      return { ...strategy, preparation: without(event) };
    case 'BoardProposed':
      return { ...strategy, proposal: without(event) };
    case 'SpecialStatementNoted':
      return { ...strategy, specialStatements: [...strategy.specialStatements, without(event)] };
    case 'DocumentAttached':
      return {
        ...strategy,
        documents: [...strategy.documents, without(event)],
        missing: strategy.missing.filter(({ what }) => what !== event.what),
      };
    case 'DocumentMissing':
      return { ...strategy, missing: [...strategy.missing, without(event)] };
    case 'StrategySuperseded': {
      const { by, lastDay, carriesOver } = event;
      return { ...strategy, ending: { how: 'superseded', by, lastDay, carriesOver, recordedAt } };
    }
    case 'StrategyRevoked': {
      const { day, paragraph, isExample, lastDay } = event;
      return { ...strategy, ending: { how: 'revoked', lastDay, decision: { day, paragraph, isExample }, recordedAt } };
    }
    case 'StrategyAnnulled':
      return { ...strategy, annulled: { day: event.day, court: event.court } };
    case 'StrategyRestored':
      return restored(strategy);
    default:
      return { ...strategy, decisions: [...strategy.decisions, decided(event)] };
  }
}

function restored(strategy: Strategy): Strategy {
  const { ending: _, ...before } = strategy;
  return { ...before, state: approvalOf(before)?.outcome ?? before.state };
}

/** An event's own words, without its type. */
function without<E extends { readonly type: string }>(event: E): Omit<E, 'type'> {
  const { type: _, ...words } = event;
  return words;
}

const OUTCOMES = {
  StrategyApproved: 'approved',
  StrategyApprovedWithChanges: 'approved-with-changes',
  StrategyRemitted: 'remitted',
  StrategyTabled: 'tabled',
  StrategyRejected: 'rejected',
} as const satisfies Partial<Record<StrategyEvent['type'], CouncilOutcome>>;

function decided({ type, ...decision }: Extract<StrategyEvent, { type: keyof typeof OUTCOMES }>): TakenCouncilDecision {
  return { ...decision, outcome: OUTCOMES[type] };
}

export const strategyAggregate: Aggregate<Strategy, StrategyEvent> = { evolve, fields: STRATEGY_FIELDS };
