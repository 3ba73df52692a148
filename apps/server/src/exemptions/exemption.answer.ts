import type { ExemptionState } from '@anvisa/domain/exemption/states';
import { ActAnswer } from '../acts/act.answer.js';
import { RecordAnswer } from '../editions/decision.answer.js';
import { PersonNamed } from '../editions/person.answer.js';
import { InterestAnswer } from '../editions/review.answer.js';
import { ActOfferAnswer } from '../offers/act-offer.answer.js';

/** Who decided, and, of an exemption that is read alone, by which right. */
export class ExemptionDeciderAnswer extends PersonNamed {
  /** @example "deputy" */
  office?: string;
  /** In whose stead a deputy decided. @example "Stina Berg" */
  inStead?: string;
  /** @example "executive-board" */
  onBehalfOf?: string;
  /** The mandates that carried it, from the nearest up. @example ["mandate/stadsdirektoren", "mandate/kommunstyrelsen"] */
  mandates?: string[];
}

/** A decision taken on an exemption; with its record in full (FL §§ 30–32) of one that is read alone. */
export class ExemptionDecisionAnswer extends RecordAnswer {
  /** Its number among the case's documents. @example 2 */
  document: number;
  /** @example "granted" */
  outcome: 'granted' | 'refused' | 'revoked';
  /** Who decided; of the board's decision, who recorded it. */
  by: ExemptionDeciderAnswer;
  /** @example "2009-01-15T10:20:00.000Z" */
  at: string;
  /** The day of the decision; of the board's, its meeting's. @example "2009-01-15" */
  on: string;
  /** @example "Avtalet löper ut inom ett halvår." */
  reasons: string;
  /** @example "delegate" */
  body: 'delegate' | 'executive-board';
  /** The audit entry that tells it, and its leaf's SHA-256: the proof. */
  entry?: string;
  hash?: string;
}

/** Leave for one unit not to follow one provision, for a time. */
export class ExemptionAnswer {
  /** @example "7c8d9e0f-1a2b-8c3d-9e4f-5a6b7c8d9e0f" */
  id: string;
  /** @example "031-3050/2009" */
  caseNumber: string;
  /** @example "0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  directive: string;
  /** The edition that it was asked under. @example 1 */
  edition: number;
  /** @example "p4" */
  provision: string;
  /** @example "3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b" */
  unit: string;
  /** @example "2009-01-12T08:40:00.000Z" */
  requestedAt: string;
  /** Who asked for the committee. */
  requestedBy: PersonNamed;
  /** @example "2009-06-30" */
  requestedUntil: string;
  /** @example "Museernas avtal löper till sommaren." */
  reasons: string;
  /** @example "granted" */
  state: ExemptionState;
  /** When the present state began. @example "2009-01-15T10:20:00.000Z" */
  since: string;
  /** Whether it frees its unit today. @example true */
  standsToday: boolean;
  /** Its last day, once granted. @example "2009-06-30" */
  until?: string;
  /** @example "Avtalet förlängs inte." */
  conditions?: string;
  decisions: ExemptionDecisionAnswer[];
  /** Of one that is read alone, for those who read reviews: who is said to be disqualified. What concerns the caller they always read. */
  interests?: InterestAnswer[];
  /** Of one that is read alone: every act on it, and whether the caller may do it now. */
  acts?: ActOfferAnswer[];
}

/** A page of exemptions, the latest asked for first. */
export class ExemptionsAnswer {
  items: ExemptionAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
}

/** An exemption as it stands after an act. */
export class ExemptionAfter {
  /** @example "7c8d9e0f-1a2b-8c3d-9e4f-5a6b7c8d9e0f" */
  exemption: string;
  /** Where it is read. @example "/api/exemptions/7c8d9e0f-1a2b-8c3d-9e4f-5a6b7c8d9e0f" */
  self: string;
  /** @example "031-3050/2009" */
  caseNumber: string;
  /** @example "requested" */
  state: ExemptionState;
}

/** An accepted act on an exemption. */
export class ExemptionActAnswer extends ActAnswer {
  result: ExemptionAfter;
}
