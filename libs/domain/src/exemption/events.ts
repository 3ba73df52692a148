import type { BoardDecision, DecisionRecord, InterestEvent } from '../directive/events.js';
import type { SwedishDate } from '../time.js';

/** A decision by delegation with its record (FL §§ 30–32), or the board's own as its secretary records it. */
export type ExemptionDecision =
  | { readonly record: DecisionRecord; readonly board?: never }
  | { readonly board: BoardDecision; readonly record?: never };

export type ExemptionEvent =
  | {
      readonly type: 'ExemptionRequested';
      readonly caseNumber: string;
      readonly directive: string;
      readonly edition: number;
      readonly provision: string;
      readonly unit: string;
      readonly reasons: string;
      readonly until: SwedishDate;
    }
  | InterestEvent
  | { readonly type: 'ExemptionReferred'; readonly reasons: string }
  | ({ readonly type: 'ExemptionGranted'; readonly until: SwedishDate; readonly conditions: string } & ExemptionDecision)
  | ({ readonly type: 'ExemptionRefused' } & ExemptionDecision)
  | ({ readonly type: 'ExemptionRevoked' } & ExemptionDecision)
  | { readonly type: 'ExemptionExpired' };
