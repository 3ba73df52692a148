import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Strategy } from '../strategy.js';

/** KL 5:26: no decision is older than the proposal that it is on, nor than an earlier decision in the case. */
export function decisionFollowsProposal({ proposal, decisions }: Strategy, day: SwedishDate): Refusal | undefined {
  const earlier = [proposal?.day, decisions.at(-1)?.day].find((one) => one !== undefined && one > day);
  return earlier === undefined ? undefined : refuse('decision-before-proposal', { day, earlier });
}
