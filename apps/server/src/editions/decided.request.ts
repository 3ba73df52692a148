import { MayBeLeftOut } from '../fields/left-out.js';
import { Part } from '../fields/part.js';
import { BoardRequest } from './board.request.js';
import { DecisionRecordRequest } from './decision-record.request.js';

/** What is decided: with its record when a delegate decides, with the meeting's minutes when the board did. */
export class DecidedRequest {
  /** When a delegate decides (FL §§ 30–32). */
  @MayBeLeftOut()
  @Part(() => DecisionRecordRequest)
  record?: DecisionRecordRequest;

  /** When the board has decided and its secretary records it (KL 6:35). */
  @MayBeLeftOut()
  @Part(() => BoardRequest)
  board?: BoardRequest;
}
