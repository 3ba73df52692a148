import { withEdition } from '../receipt/directive.fixture.js';
import { context, person, type TestRecord } from '../receipt/record.fixture.js';
import type { SwedishDate } from '../time.js';
import { type CompileReportCommand, compileReport } from './acts/compile-report.js';
import type { ReportKind } from './report.js';
import type { ReportedDecision } from './reported-decision.js';

export const secretary = person('sixten', 'board-secretary');

/** The director's approval of the directive's first edition. */
export const approval: ReportedDecision = { directive: 'tele', edition: 1, document: 1, decidedOn: '2026-02-02' };

export const compile: CompileReportCommand = { type: 'compile-report', report: 'r1', kind: 'meeting', decisions: [approval] };

/** A report compiled on a day, of one decision. */
export function compiled(kind: ReportKind = 'meeting', day: SwedishDate = '2026-03-02'): TestRecord {
  const record = withEdition('in-force');
  record.when(compileReport, { ...compile, kind }, context(day, secretary));
  return record;
}
