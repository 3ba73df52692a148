import type { SwedishDate } from '../../time.js';
import { lastDayOfAppeal } from '../legal-force.js';
import { type OfReport, reportAct } from '../report-act.js';
import { recordedDay } from '../rules/recorded-day.js';

export interface TakeNoticeDownCommand extends OfReport {
  readonly type: 'take-notice-down';
  readonly day: SwedishDate;
}

/**
 * The notice has been taken down. After the last day of appeal the decisions have legal force; on that day or before, it is recorded all the same: the time has
 * not run, and the adjustment is announced anew (KL 13:5).
 */
export const takeNoticeDown = reportAct<TakeNoticeDownCommand>('take-notice-down', {
  becomes: 'NoticeTakenDown',
  rules: ({ day }, { announcedOn }, { today }) => [recordedDay(day, today, announcedOn ?? day)],
  event: ({ day }, report) => ({ type: day > (lastDayOfAppeal(report) ?? day) ? 'NoticeTakenDown' : 'NoticeTakenDownEarly', day }),
});
