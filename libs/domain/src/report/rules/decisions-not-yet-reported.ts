import { type Refusal, refuse } from '../../refusal.js';
import type { DelegationReport } from '../report.js';
import { nameOf, type ReportedDecision } from '../reported-decision.js';

/** KL 6:40, 7:8: a decision is reported once: the time for appeal runs from one notice, not from several. */
export function decisionsNotYetReported(decisions: readonly ReportedDecision[], reports: readonly DelegationReport[]): Refusal | undefined {
  const reported = new Set(reports.flatMap((one) => one.decisions.map(nameOf)));
  for (const decision of decisions.map(nameOf)) {
    if (reported.has(decision)) return refuse('decision-already-reported', { decision });
    reported.add(decision);
  }
  return undefined;
}
