import type { Dissent } from '../directive/events.js';
import type { SwedishDate } from '../time.js';

/** Where the board's decision stands: its meeting's day and paragraph. */
export interface BoardMinutes {
  readonly day: SwedishDate;
  readonly paragraph: string;
}

/** What a decision on an exemption shows beside the outcome (FL §§ 30–32), and where it stands when it is the board's own. */
export interface ExemptionDecision {
  readonly reasons: string;
  readonly presenter: string;
  readonly participants: readonly string[];
  readonly dissents: readonly Dissent[];
  readonly board?: BoardMinutes;
}

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
  | { readonly type: 'ExemptionReferred'; readonly reasons: string }
  | ({ readonly type: 'ExemptionGranted'; readonly until: SwedishDate; readonly conditions: string } & ExemptionDecision)
  | ({ readonly type: 'ExemptionRefused' } & ExemptionDecision)
  | ({ readonly type: 'ExemptionRevoked' } & ExemptionDecision)
  | { readonly type: 'ExemptionExpired' };
