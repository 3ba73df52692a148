import { type Refusal, refuse } from '../../refusal.js';
import type { Strategy } from '../strategy.js';

/** House rule (OSL 5:1): a case is registered once. */
export function strategyIsNew(strategy: Strategy | undefined): Refusal | undefined {
  return strategy && refuse('strategy-exists');
}
