import type { ReportedDecision } from '@anvisa/domain/report/report';
import type { ReportedDecisionRequest } from './compile-report.request.js';

/** The decision that a request names: its class has seen that it is whole. */
export function decisionNamed(named: ReportedDecisionRequest): ReportedDecision {
  const { decidedOn, urgent, exemption, outcome, directive = '', edition = 0, document = 0 } = named;
  const told = { decidedOn, ...(urgent !== undefined && { urgent }) };
  return exemption !== undefined && outcome !== undefined ? { ...told, exemption, outcome } : { ...told, directive, edition, document };
}
