import type { SwedishDate } from '../../time.js';
import { decidedBy } from '../report.js';
import { type OfReport, reportAct } from '../report-act.js';
import { recordedDay } from '../rules/recorded-day.js';

export interface RecordAdjustmentCommand extends OfReport {
  readonly type: 'record-adjustment';
  readonly day: SwedishDate;
}

/** The minutes have been adjusted. Later than the law's fourteen days it is recorded all the same, and shown as late: the fault is a fact. */
export const recordAdjustment = reportAct<RecordAdjustmentCommand>('record-adjustment', {
  becomes: 'MinutesAdjusted',
  rules: ({ day }, report, { today }) => [recordedDay(day, today, report.meeting?.day ?? decidedBy(report))],
  event: ({ day }) => ({ type: 'MinutesAdjusted', day }),
});
