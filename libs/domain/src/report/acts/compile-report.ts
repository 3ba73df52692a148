import { type Act, type StreamId, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { capacityFor } from '../../person/capacity.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { ReportKind } from '../report.js';
import type { OfReport } from '../report-act.js';
import { nameOf, type ReportedDecision } from '../reported-decision.js';
import { aReportHasDecisions } from '../rules/a-report-has-decisions.js';
import { chairsDecisionsAreUrgent } from '../rules/chairs-decisions-are-urgent.js';
import { decisionsAreByDelegation } from '../rules/decisions-are-by-delegation.js';
import { decisionsNotYetReported } from '../rules/decisions-not-yet-reported.js';
import { urgentGoesToTheMeeting } from '../rules/urgent-goes-to-the-meeting.js';

export interface CompileReportCommand extends OfReport {
  readonly type: 'compile-report';
  readonly kind: ReportKind;
  readonly decisions: readonly ReportedDecision[];
}

/** The decisions by delegation that the board has not been told of are gathered: for its next meeting, or for special minutes, as it has ordered. */
export const compileReport: Act<CompileReportCommand> = {
  rests: ({ report, decisions }) => ({
    streams: [streamOf('report', report), ...new Set(decisions.map(caseOf))],
    reportedAmong: decisions.map(nameOf),
  }),
  locks: () => 'report',

  decide: (world, { report, kind, decisions }, context) => {
    const refusal = firstRefusal(
      permitted('compile-report', context),
      world.find('report', report) && refuse('report-exists'),
      aReportHasDecisions(decisions),
      urgentGoesToTheMeeting(kind, decisions),
      decisionsAreByDelegation(decisions, world),
      chairsDecisionsAreUrgent(decisions, world),
      decisionsNotYetReported(decisions, context.reported ?? []),
    );
    return (
      refusal ?? {
        as: capacityFor('compile-report', context),
        changes: [{ stream: streamOf('report', report), event: { type: 'ReportCompiled', kind, decisions } }],
      }
    );
  },
};

function caseOf(decision: ReportedDecision): StreamId {
  return 'exemption' in decision ? streamOf('exemption', decision.exemption) : streamOf('directive', decision.directive);
}
