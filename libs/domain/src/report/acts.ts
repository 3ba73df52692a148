import { compileReport } from './acts/compile-report.js';
import { recordAdjustment } from './acts/record-adjustment.js';
import { recordAnnouncement } from './acts/record-announcement.js';
import { recordMeeting } from './acts/record-meeting.js';
import { takeNoticeDown } from './acts/take-notice-down.js';

export const REPORT_ACTS = {
  'compile-report': compileReport,
  'record-meeting': recordMeeting,
  'record-adjustment': recordAdjustment,
  'record-announcement': recordAnnouncement,
  'take-notice-down': takeNoticeDown,
} as const;
