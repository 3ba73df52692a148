import type { Edition } from '../../directive/directive.js';
import { type Refusal, refuse } from '../../refusal.js';

/** House rule: the rounds of an edition's evaluation follow on each other without gaps. */
export function nextRound({ evaluation }: Edition, round: number): Refusal | undefined {
  const next = evaluation.count + 1;
  return round === next ? undefined : refuse('another-evaluation-round', { round: next });
}
