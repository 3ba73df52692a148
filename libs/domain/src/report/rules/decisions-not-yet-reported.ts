import { type Refusal, refuse } from '../../refusal.js';
import { nameOf, type ReportedDecision } from '../reported-decision.js';

/**
 * KL 6:40, 7:8: a decision is reported once: the time for appeal runs from one notice, not from several.
 * @param earlier the names of those among them that a report names already.
 */
export function decisionsNotYetReported(decisions: readonly ReportedDecision[], earlier: readonly string[]): Refusal | undefined {
  const reported = new Set(earlier);
  for (const decision of decisions.map(nameOf)) {
    if (reported.has(decision)) return refuse('decision-already-reported', { decision });
    reported.add(decision);
  }
  return undefined;
}
