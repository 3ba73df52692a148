import { latenessOf } from '@anvisa/domain/report/lateness';
import { legalForce } from '@anvisa/domain/report/legal-force';
import type { DelegationReport } from '@anvisa/domain/report/report';
import type { SwedishDate } from '@anvisa/domain/time';
import type { UnreportedDecision } from '@anvisa/record/queries/unreported-decisions';
import type { Showing } from '../acts/acts.js';
import type { ReportAfter, ReportAnswer, UnreportedDecisionAnswer } from './report.answer.js';

/** A report with its legal force and its lateness, as a day shows them. */
export function reportShown(report: DelegationReport, today: SwedishDate): ReportAnswer {
  const { decisions, ...told } = report;
  return { ...told, decisions: [...decisions], legalForce: legalForce(report, today), lateness: latenessOf(report, today) };
}

/** An unreported decision, named as a report names it. */
export function unreportedShown(decision: UnreportedDecision): UnreportedDecisionAnswer {
  const { caseNumber, kind, about, decidedOn, urgent, directive, edition, document, exemption, outcome } = decision;
  const named =
    directive !== null && edition !== null
      ? { directive, edition, document }
      : { ...(exemption !== null && { exemption }), ...(outcome !== null && { outcome }) };
  return { caseNumber, kind, about, decidedOn, ...(urgent && { urgent }), ...named };
}

/** What the answer to an act on a report shows of it. */
export function reportAfter(id: string): Showing<ReportAfter> {
  return {
    show: (world) => {
      const report = world.find('report', id);
      if (!report) throw new Error('an act on a report leaves the report');
      return { id, self: `/api/delegation-reports/${id}`, state: report.state };
    },
    location: ({ self }) => self,
  };
}
