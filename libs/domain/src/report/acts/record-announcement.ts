import type { SwedishDate } from '../../time.js';
import { type OfReport, reportAct } from '../report-act.js';
import { recordedDay } from '../rules/recorded-day.js';

export interface RecordAnnouncementCommand extends OfReport {
  readonly type: 'record-announcement';
  readonly day: SwedishDate;
}

/** The adjusted minutes have been announced on the notice board: the time for appeal runs. Announced late it runs from the later day, and that is shown. */
export const recordAnnouncement = reportAct<RecordAnnouncementCommand>('record-announcement', {
  becomes: 'NoticeAnnounced',
  rules: ({ day }, { adjustedOn, takenDownEarlyOn }, { today }) => [recordedDay(day, today, takenDownEarlyOn ?? adjustedOn ?? day)],
  event: ({ day }) => ({ type: 'NoticeAnnounced', day }),
});
