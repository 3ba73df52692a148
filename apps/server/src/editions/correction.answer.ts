import { BoardAnswer, DecidedByAnswer } from './decision.answer.js';

/** A clerical error in the decided text that was put right (FL § 36): what, by whom and why. */
export class CorrectionAnswer {
  /** Its number among the case's documents. @example 3 */
  document: number;
  /** @example "2008-12-08T09:00:00.000Z" */
  at: string;
  /** What was wrong, and what it is now. @example "I 3 § ska ”telfoni” vara ”telefoni”." */
  what: string;
  reasons: string;
  /** The ids of the provisions whose words it changed. */
  provisions: string[];
  by: DecidedByAnswer;
  /** The board's meeting, where the board corrects. */
  board?: BoardAnswer;
  /** SHA-256 of the corrected text. */
  textHash: string;
  /** The audit entry that tells it, and its leaf's SHA-256: the proof. */
  entry: string;
  hash: string;
}
