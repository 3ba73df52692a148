import { type Refusal, refuse } from '../../refusal.js';
import type { ReportKind } from '../report.js';
import type { ReportedDecision } from '../reported-decision.js';

/** KL 6:39–40: an urgent decision is reported at the board's next meeting, whatever the board has ordered of the others. */
export function urgentGoesToTheMeeting(kind: ReportKind, decisions: readonly ReportedDecision[]): Refusal | undefined {
  return kind !== 'meeting' && decisions.some(({ urgent }) => urgent) ? refuse('urgent-goes-to-the-meeting') : undefined;
}
