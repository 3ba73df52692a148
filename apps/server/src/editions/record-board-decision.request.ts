import type { RecordBoardDecision } from '@anvisa/domain/directive/acts/record-board-decision';
import { Choice } from '../fields/choice.js';
import { Part } from '../fields/part.js';
import { BoardRequest } from './board.request.js';

/** How the board decided a case that lay with it. */
export class RecordBoardDecisionRequest {
  /** Bifall, återremiss, avslag. @example "approved" */
  @Choice(['approved', 'returned', 'declined'])
  outcome: RecordBoardDecision['outcome'];

  @Part(() => BoardRequest)
  board: BoardRequest;
}
