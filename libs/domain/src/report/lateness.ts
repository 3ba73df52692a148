import { legalDeadline } from '../conduct/legal-time.js';
import { type SwedishDate, swedishDateOf } from '../time.js';
import type { DelegationReport } from './report.js';

/** The day of the minutes: the meeting's, or the one on which the special minutes were drawn up; they are adjusted no earlier, however late they are compiled. */
export function minutesDrawnUpOn({ meeting, compiledAt, adjustedOn }: DelegationReport): SwedishDate {
  const compiledOn = swedishDateOf(compiledAt);
  return meeting?.day ?? (adjustedOn !== undefined && adjustedOn < compiledOn ? adjustedOn : compiledOn);
}

/** A duty with its last day, and the day on which it was done, when it was. */
export interface Duty {
  readonly by: SwedishDate;
  readonly on?: SwedishDate;
  readonly late: boolean;
}

/**
 * Whether the minutes were adjusted within fourteen days (KL 6:35, 5:69) and announced by the second day after (KL 8:10–11), as a day shows it.
 * Neither lateness undoes the decisions; a late notice only begins the time for appeal later.
 */
export function latenessOf(report: DelegationReport, today: SwedishDate): { readonly adjustment?: Duty; readonly announcement?: Duty } {
  const { kind, meeting, adjustedOn, announcedOn } = report;
  const minuted = kind === 'special-minutes' || meeting !== undefined;
  return {
    ...(minuted && { adjustment: duty(legalDeadline(minutesDrawnUpOn(report), { days: 14 }), today, adjustedOn) }),
    ...(adjustedOn !== undefined && { announcement: duty(legalDeadline(adjustedOn, { days: 2 }), today, announcedOn) }),
  };
}

function duty(by: SwedishDate, today: SwedishDate, on?: SwedishDate): Duty {
  return { by, ...(on !== undefined && { on }), late: (on ?? today) > by };
}
