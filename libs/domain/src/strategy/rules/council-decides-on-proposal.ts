import { type Refusal, refuse } from '../../refusal.js';
import type { Strategy } from '../strategy.js';

/** KL 5:26, 5:28: the council decides on what the board proposed. A remitted case needs a new proposal. */
export function councilDecidesOnProposal({ state }: Strategy): Refusal | undefined {
  const unproposed = ['registered', 'office-statement', 'prepared', 'remitted'].includes(state);
  return unproposed ? refuse('council-awaits-proposal') : undefined;
}
