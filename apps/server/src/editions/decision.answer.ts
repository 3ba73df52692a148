import type { DecidingBody, DecisionOutcome } from '@anvisa/domain/directive/directive';
import type { DissentRequest } from './decision-record.request.js';

/** The mandate, deputy and office by which a decision was taken. */
export class DecidedByAnswer {
  /** @example "Stina Berg" */
  name: string;
  /** @example "city-director" */
  office: string;
  /** In whose stead a deputy decided. @example "Stina Berg" */
  inStead?: string;
  /** @example "executive-board" */
  onBehalfOf?: string;
  /** The mandates that carried it, from the nearest up. @example ["mandate/stadsdirektoren", "mandate/kommunstyrelsen"] */
  mandates: string[];
}

/** The board's decision: day, paragraph and reasons. */
export class BoardAnswer {
  /** @example "2008-10-22" */
  day: string;
  /** @example "§ 15" */
  paragraph: string;
  reasons: string;
}

/** What the record of a decision shows of how it was taken (FL §§ 30–32): a delegate's in full, or where the board's minutes tell it. */
export class RecordAnswer {
  presenter?: string;
  participants?: string[];
  dissents?: DissentRequest[];
  /** Whether the matter may be delegated (KL 6:38). */
  delegable?: boolean;
  delegableReasons?: string;
  unionNegotiation?: string;
  unionNote?: string;
  board?: BoardAnswer;
}

/** A decision with its record in full (FL §§ 30–32). */
export class DecisionAnswer extends RecordAnswer {
  /** Its number among the case's documents. @example 1 */
  document: number;
  /** @example "approved" */
  outcome: DecisionOutcome;
  /** @example "2008-12-01T09:00:00.000Z" */
  at: string;
  /** @example "delegate" */
  body: DecidingBody;
  by: DecidedByAnswer;
  /** SHA-256 of the text decided on. */
  textHash?: string;
  reasons?: string;
  /** Referred as urgent: the board's chair may decide (KL 6:39). */
  urgent?: boolean;
  /** The day on which the board met, or its chair decided, however late it is recorded. @example "2008-11-24" */
  on?: string;
  /** Who decided on the board's behalf, by name and capacity. @example "Karin Ek, kommunstyrelsens ordförande" */
  decidedBy?: string;
  /** The board's order that empowers them. @example "KS 2008-10-22 § 16" */
  empowerment?: string;
  /** Who must follow it too from then on, by a decision that adds them. */
  units?: string[];
  /** What was changed in the text, where it was approved with changes. */
  amendments?: string;
  /** The audit entry that tells it, and its leaf's SHA-256: the proof. */
  entry: string;
  hash: string;
}
