import { type Refusal, refuse } from '../../refusal.js';
import { mayOccur } from '../../transition.js';
import type { StrategyEvent } from '../events.js';
import { STRATEGY_TRANSITIONS } from '../states.js';
import type { Strategy } from '../strategy.js';

/** House rule (KL 5:26): a strategy is prepared before it is decided on, step by step as the table of states has it. */
export function inOrder({ state }: Strategy, on: StrategyEvent['type']): Refusal | undefined {
  return mayOccur(STRATEGY_TRANSITIONS, state, on) ? undefined : refuse('strategy-out-of-order', { state });
}
