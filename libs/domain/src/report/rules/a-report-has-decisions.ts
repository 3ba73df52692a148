import { type Refusal, refuse } from '../../refusal.js';
import type { ReportedDecision } from '../reported-decision.js';

/** So many decisions a report, so that its entry and its transaction stay small. */
export const MOST_DECISIONS = 200;

/** House rule (KL 6:40): there is something to report, and not more than one entry can hold. */
export function aReportHasDecisions(decisions: readonly ReportedDecision[]): Refusal | undefined {
  if (decisions.length === 0) return refuse('report-empty');
  return decisions.length > MOST_DECISIONS ? refuse('too-many-decisions-at-once', { most: MOST_DECISIONS }) : undefined;
}
