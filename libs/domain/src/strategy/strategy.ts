import type { Aggregate, FieldsOf } from '../aggregate.js';
import type { SwedishDate } from '../time.js';
import type { AttachedDocument, CouncilDecision, RelatedDecision, SpecialStatement, StrategyDocument, StrategyEvent } from './events.js';
import { evolveStrategy } from './evolve.js';
import type { StrategyState } from './states.js';

export type { StrategyEvent } from './events.js';

export type CouncilOutcome = 'approved' | 'approved-with-changes' | 'remitted' | 'tabled' | 'rejected';

/** A decision of the council's with its outcome; an approval says from when it applies, a changed one what was changed. */
export interface TakenCouncilDecision extends CouncilDecision {
  readonly outcome: CouncilOutcome;
  readonly from?: SwedishDate;
  readonly changes?: string;
}

/** What ended a strategy that was in force. */
export type Ending =
  | { readonly how: 'superseded'; readonly lastDay: SwedishDate; readonly by: string; readonly carriesOver: readonly string[] }
  | { readonly how: 'revoked'; readonly lastDay: SwedishDate; readonly decision: CouncilDecision };

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

const COUNCIL_DECISION = { day: 'open', paragraph: 'open', isExample: 'open' } as const;

const fields: FieldsOf<StrategyEvent> = {
  StrategyRegistered: {
    title: 'open',
    caseNumber: 'open',
    reviewMonths: 'open',
    isExample: 'open',
    steeringDocuments: 'open',
    relatedDecisions: 'open',
  },
  OfficeStatementRecorded: { dated: 'open', preparedBy: 'committed' },
  PreparationEndorsed: { day: 'open', presenter: 'committed' },
  BoardProposed: { statement: 'open', day: 'open', proposes: 'committed', signedBy: 'committed' },
  SpecialStatementNoted: { whose: 'committed', body: 'open', note: 'committed' },
  StrategyApproved: { ...COUNCIL_DECISION, from: 'open' },
  StrategyApprovedWithChanges: { ...COUNCIL_DECISION, from: 'open', changes: 'committed' },
  StrategyRemitted: COUNCIL_DECISION,
  StrategyTabled: COUNCIL_DECISION,
  StrategyRejected: COUNCIL_DECISION,
  DocumentAttached: { document: 'open', what: 'open', title: 'committed', sha256: 'open' },
  DocumentMissing: { what: 'open', reason: 'committed' },
  StrategySuperseded: { by: 'open', lastDay: 'open', carriesOver: 'open' },
  StrategyRevoked: { ...COUNCIL_DECISION, lastDay: 'open', reason: 'committed' },
  StrategyAnnulled: { day: 'open', court: 'committed', reason: 'committed' },
};

export const strategyAggregate: Aggregate<Strategy, StrategyEvent> = { evolve: evolveStrategy, fields };

/** The council's approval that a strategy stands on, if there is one. */
export function approvalOf({ decisions }: Strategy): TakenCouncilDecision | undefined {
  return decisions.find(({ outcome }) => outcome === 'approved' || outcome === 'approved-with-changes');
}
