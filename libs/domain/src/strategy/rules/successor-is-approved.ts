import { type Refusal, refuse } from '../../refusal.js';
import { IN_FORCE } from '../states.js';
import type { Strategy } from '../strategy.js';

/** KL 5:1–2: goals and guidelines are the council's, so only a strategy that it has approved takes another's place. */
export function successorIsApproved(strategy: Strategy, successor: Strategy | undefined): Refusal | undefined {
  const approved = successor && successor.id !== strategy.id && IN_FORCE.includes(successor.state);
  return approved ? undefined : refuse('successor-not-approved');
}
