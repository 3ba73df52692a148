import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Part } from '../fields/part.js';
import { BoardRequest } from './board.request.js';
import { DecisionRecordRequest } from './decision-record.request.js';

/** The directive ends without a successor: with its record when a delegate decides, with the meeting's minutes when the board did. */
export class DecideRepealRequest {
  /** It binds to the end of this day. @example "2012-12-31" */
  @Day()
  lastDay: string;

  /** When a delegate decides (FL §§ 30–32). */
  @MayBeLeftOut()
  @Part(() => DecisionRecordRequest)
  record?: DecisionRecordRequest;

  /** When the board has decided and its secretary records it (KL 6:35). */
  @MayBeLeftOut()
  @Part(() => BoardRequest)
  board?: BoardRequest;
}
