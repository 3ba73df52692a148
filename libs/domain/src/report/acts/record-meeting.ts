import type { SwedishDate } from '../../time.js';
import { decidedBy } from '../report.js';
import { type OfReport, reportAct } from '../report-act.js';
import { minutesHaveAParagraph } from '../rules/minutes-have-a-paragraph.js';
import { recordedDay } from '../rules/recorded-day.js';

export interface RecordMeetingCommand extends OfReport {
  readonly type: 'record-meeting';
  readonly day: SwedishDate;
  readonly paragraph: string;
}

/** The board has been told at a meeting: its day and the paragraph of its minutes, however late the report of it is compiled (KL 6:40). */
export const recordMeeting = reportAct<RecordMeetingCommand>('record-meeting', {
  becomes: 'ReportedAtMeeting',
  rules: ({ day, paragraph }, report, { today }) => [recordedDay(day, today, decidedBy(report)), minutesHaveAParagraph(paragraph)],
  event: ({ day, paragraph }) => ({ type: 'ReportedAtMeeting', day, paragraph: paragraph.trim() }),
});
