import { type Transition, transition } from '../transition.js';

/** The states of a delegation report on its way to legal force. Legal force itself is a matter of the day: `legal-force.ts`. */
export const REPORT_STATES = ['compiled', 'reported', 'adjusted', 'announced', 'taken-down'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/**
 * The one table of a report's states. Special minutes are adjusted without a meeting (KL 6:40); a notice that came down before the time for appeal was out
 * is put up anew (KL 13:5). The drawing in docs/states.md is made from it.
 */
export const REPORT_TRANSITIONS: readonly Transition<ReportState>[] = [
  transition('compiled', 'ReportedAtMeeting', 'reported'),
  transition(['compiled', 'reported'], 'MinutesAdjusted', 'adjusted'),
  transition('adjusted', 'NoticeAnnounced', 'announced'),
  transition('announced', 'NoticeTakenDown', 'taken-down'),
  transition('announced', 'NoticeTakenDownEarly', 'adjusted'),
];
