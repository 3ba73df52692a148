import { BoardRequest } from '../editions/board.request.js';
import { DecisionRecordRequest } from '../editions/decision-record.request.js';
import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Part } from '../fields/part.js';
import { Text } from '../fields/text.js';

/** A decision on an exemption: with its record when a delegate decides, with the meeting's minutes when the board did. */
export class DecideExemptionRequest {
  /** When a delegate decides (FL §§ 30–32). */
  @MayBeLeftOut()
  @Part(() => DecisionRecordRequest)
  record?: DecisionRecordRequest;

  /** When the board has decided and its secretary records it (KL 6:35). */
  @MayBeLeftOut()
  @Part(() => BoardRequest)
  board?: BoardRequest;
}

/** An exemption is granted until a day. */
export class GrantExemptionRequest extends DecideExemptionRequest {
  /** Its last day, at the latest the one asked for. @example "2009-06-30" */
  @Day()
  until: string;

  /** Empty when there are none. @example "Avtalet förlängs inte." */
  @Text({ max: 10_000 })
  conditions: string;
}
