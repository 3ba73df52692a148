import { type Refusal, refuse } from '../../refusal.js';
import { type Edition, isApproval } from '../directive.js';

/** FL § 36: a correction is made by whoever decided the text. What the board decided, or its chair on its behalf (KL 6:39), the board corrects. */
export function whoeverDecidedCorrects({ decisions }: Pick<Edition, 'decisions'>): Refusal | undefined {
  const decided = decisions.findLast(isApproval);
  return decided && decided.body !== 'delegate' ? refuse('board-corrects') : undefined;
}
