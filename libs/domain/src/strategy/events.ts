import type { FieldsOf } from '../aggregate.js';
import type { SwedishDate } from '../time.js';

/** A decision that a strategy rests on or is related to, by the registration number of its case. */
export interface RelatedDecision {
  readonly caseNumber: string;
  readonly title: string;
  /** Absent where nobody has decided yet: a proposal still in preparation. */
  readonly decided?: { readonly body: 'council' | 'executive-board'; readonly day: SwedishDate };
}

/** The bodies in which a special statement can be made about a strategy. */
export const SPEAKING_BODIES = ['mayoral-preparation', 'executive-board', 'council'] as const;
export type SpeakingBody = (typeof SPEAKING_BODIES)[number];

/** A view noted in the minutes. It is no dissent (KL 4:28, 6:17). */
export interface SpecialStatement {
  readonly whose: string;
  readonly body: SpeakingBody;
  readonly note: string;
}

/** The documents that a strategy's case has. */
export const STRATEGY_DOCUMENTS = ['appendix', 'office-statement', 'board-statement', 'minutes', 'other'] as const;
export type StrategyDocument = (typeof STRATEGY_DOCUMENTS)[number];

export interface AttachedDocument {
  readonly document: string;
  readonly what: StrategyDocument;
  readonly title: string;
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: string;
}

/** A decision of the council's on a strategy. */
export interface CouncilDecision {
  readonly day: SwedishDate;
  readonly paragraph: string;
  /** Made up to show the product, and shown as such. */
  readonly isExample: boolean;
}

export type StrategyEvent =
  | {
      readonly type: 'StrategyRegistered';
      readonly title: string;
      /** As the source gives it: never parsed. */
      readonly caseNumber: string;
      readonly reviewMonths: number;
      readonly isExample: boolean;
      readonly steeringDocuments: readonly RelatedDecision[];
      readonly relatedDecisions: readonly RelatedDecision[];
    }
  | { readonly type: 'OfficeStatementRecorded'; readonly dated: SwedishDate; readonly preparedBy: string }
  | { readonly type: 'PreparationEndorsed'; readonly day?: SwedishDate; readonly presenter: string }
  | {
      readonly type: 'BoardProposed';
      readonly statement: string;
      readonly day: SwedishDate;
      readonly proposes: readonly string[];
      readonly signedBy: readonly string[];
    }
  | ({ readonly type: 'SpecialStatementNoted' } & SpecialStatement)
  | ({ readonly type: 'StrategyApproved'; readonly from: SwedishDate } & CouncilDecision)
  | ({ readonly type: 'StrategyApprovedWithChanges'; readonly from: SwedishDate; readonly changes: string } & CouncilDecision)
  | ({ readonly type: 'StrategyRemitted' } & CouncilDecision)
  | ({ readonly type: 'StrategyTabled' } & CouncilDecision)
  | ({ readonly type: 'StrategyRejected' } & CouncilDecision)
  | ({ readonly type: 'DocumentAttached' } & AttachedDocument)
  | { readonly type: 'DocumentMissing'; readonly what: StrategyDocument; readonly reason: string }
  | { readonly type: 'StrategySuperseded'; readonly by: string; readonly lastDay: SwedishDate; readonly carriesOver: readonly string[] }
  | ({ readonly type: 'StrategyRevoked'; readonly lastDay: SwedishDate; readonly reason: string } & CouncilDecision)
  | { readonly type: 'StrategyAnnulled'; readonly day: SwedishDate; readonly court: string; readonly reason: string }
  /** What superseded it was annulled, and so never did: it is in force as it was approved. */
  | { readonly type: 'StrategyRestored'; readonly successor: string };

const COUNCIL_DECISION = { day: 'open', paragraph: 'open', isExample: 'open' } as const;

/** Names and free words are committed; what the bodies decided lies open. */
export const STRATEGY_FIELDS: FieldsOf<StrategyEvent> = {
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
  StrategyRestored: { successor: 'open' },
};
