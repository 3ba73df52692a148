import type { CouncilOutcome } from '@anvisa/domain/strategy/council-outcomes';
import { conditionedOn, type Mandate } from '../recording/mandates.js';

/** What a decision of the council's means for the right to decide: by the mandates that rest on the strategy, and whether the director has one. */
export function meansOf(outcome: CouncilOutcome, strategy: string, mandates: readonly Pick<Mandate, 'state' | 'holder' | 'condition'>[]) {
  const resting = conditionedOn(mandates, strategy);
  if (outcome === 'remitted' || outcome === 'tabled') return outcome;
  if (resting.length === 0) return outcome === 'rejected' ? 'rejectedAlone' : 'noMandate';
  return outcome === 'approved' && !resting.some(({ holder }) => holder === 'city-director') ? 'approvedAbove' : outcome;
}
