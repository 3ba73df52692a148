import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** House rule: a verdict and a decision belong to one exact text, known by its hash. */
export function aboutThisText({ text }: Edition, textHash: string): Refusal | undefined {
  return text?.hash === textHash ? undefined : refuse('another-text');
}
