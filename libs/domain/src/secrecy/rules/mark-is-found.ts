import { type Refusal, refuse } from '../../refusal.js';
import type { Secrecy } from '../secrecy.js';

/** Rule: a mark is lifted once. */
export function markIsFound(secrecy: Secrecy | undefined, number: number): Refusal | undefined {
  const mark = secrecy?.marks.find((one) => one.number === number);
  if (!mark) return refuse('mark-not-found');
  return mark.liftedOn === undefined ? undefined : refuse('mark-lifted', { day: mark.liftedOn });
}
