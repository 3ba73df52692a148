import type { Aggregate, FieldsOf } from '../aggregate.js';
import type { Instant, SwedishDate } from '../time.js';
import type { BoardMinutes, ExemptionEvent } from './events.js';
import { evolveExemption } from './evolve.js';
import type { ExemptionState } from './states.js';

export type { ExemptionEvent } from './events.js';

/** A decision taken on an exemption: by a delegate, or by the board and recorded by its secretary. */
export interface TakenExemptionDecision {
  readonly outcome: 'granted' | 'refused' | 'revoked';
  readonly by: string;
  readonly at: Instant;
  readonly board?: BoardMinutes;
}

/** Leave for one unit not to follow one provision, for a time. */
export interface Exemption {
  readonly id: string;
  readonly caseNumber: string;
  readonly directive: string;
  readonly edition: number;
  readonly provision: string;
  readonly unit: string;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  readonly requestedUntil: SwedishDate;
  readonly state: ExemptionState;
  readonly since: Instant;
  readonly decisions: readonly TakenExemptionDecision[];
  /** Its last day, once granted. */
  readonly until?: SwedishDate;
}

const DECISION = { reasons: 'committed', presenter: 'committed', participants: 'committed', dissents: 'committed', board: 'open' } as const;

const fields: FieldsOf<ExemptionEvent> = {
  ExemptionRequested: {
    caseNumber: 'open',
    directive: 'open',
    edition: 'open',
    provision: 'open',
    unit: 'open',
    reasons: 'committed',
    until: 'open',
  },
  ExemptionReferred: { reasons: 'committed' },
  ExemptionGranted: { ...DECISION, until: 'open', conditions: 'committed' },
  ExemptionRefused: DECISION,
  ExemptionRevoked: DECISION,
  ExemptionExpired: {},
};

export const exemptionAggregate: Aggregate<Exemption, ExemptionEvent> = { evolve: evolveExemption, fields };
