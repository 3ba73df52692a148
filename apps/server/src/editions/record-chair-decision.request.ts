import type { RecordChairDecision } from '@anvisa/domain/directive/acts/record-chair-decision';
import { Choice } from '../fields/choice.js';
import { Day } from '../fields/day.js';
import { Text } from '../fields/text.js';

/** How the board's empowered chair decided a case that was referred as urgent (KL 6:39). */
export class RecordChairDecisionRequest {
  /** Bifall, avslag; to return it is the meeting's. @example "approved" */
  @Choice(['approved', 'declined'])
  outcome: RecordChairDecision['outcome'];

  /** @example "2008-11-24" */
  @Day()
  decidedOn: string;

  /** By name and capacity. @example "Karin Ek, kommunstyrelsens ordförande" */
  @Text({ min: 1, max: 200 })
  decidedBy: string;

  /** The board's order that empowers them. @example "KS 2008-10-22 § 16" */
  @Text({ min: 1, max: 200 })
  empowerment: string;

  /** @example "Avtalet löper ut före nästa sammanträde." */
  @Text({ max: 10_000 })
  reasons: string;
}
