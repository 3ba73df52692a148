import { YesOrNo } from '../fields/choice.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Part } from '../fields/part.js';
import { BoardRequest } from './board.request.js';
import { ReasonsRequest } from './reasons.request.js';

/** A case is taken to the board. */
export class TakeToBoardRequest extends ReasonsRequest {
  /** The board's order, where it takes back a case that somebody may decide. */
  @MayBeLeftOut()
  @Part(() => BoardRequest)
  board?: BoardRequest;

  /** It cannot await the board's meeting, as the reasons say: its empowered chair may decide (KL 6:39). @example false */
  @MayBeLeftOut()
  @YesOrNo()
  urgent?: boolean;
}
