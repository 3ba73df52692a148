import { type Refusal, refuse } from '../../refusal.js';
import { isBlank } from '../../visible.js';
import type { Edition } from '../directive.js';
import type { Comment, Verdict } from '../events.js';

/** House rule: a verdict that is not in support has reasons, and a comment points at a provision that is there. */
export function verdictIsReasoned(verdict: Verdict, reasons: string, comments: readonly Comment[], { text }: Edition): Refusal | undefined {
  if (verdict !== 'supports' && isBlank(reasons)) return refuse('reasons-missing');
  const lost = comments.find(({ provision }) => provision !== undefined && !text?.outline.provisions.some(({ id }) => id === provision));
  return lost && refuse('provision-not-found', { provision: lost.provision ?? '' });
}
