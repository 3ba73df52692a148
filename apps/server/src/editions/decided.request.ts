import { Forms } from '../api/forms.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Part } from '../fields/part.js';
import { BoardRequest } from './board.request.js';
import { DecisionRecordRequest } from './decision-record.request.js';

/** Either a delegate decides, or the board has. */
export const ByDelegationOrTheBoard = () =>
  Forms(
    { title: 'By delegation', needs: ['record'], without: ['board'] },
    { title: 'By the board', needs: ['board'], without: ['record'] },
  );

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
