import { type Refusal, refuse } from '../../refusal.js';
import { swedishDateOf } from '../../time.js';
import type { Receipt } from '../receipt.js';

/** House rule: a proof of receipt is given once, and is never replaced by a later one. */
export function acknowledgedOnce({ acknowledged }: Receipt): Refusal | undefined {
  if (!acknowledged) return undefined;
  const { at, by, responsible } = acknowledged;
  return refuse('already-acknowledged', { on: swedishDateOf(at), by, responsible });
}
