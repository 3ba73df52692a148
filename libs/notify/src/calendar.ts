import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { meaningOf } from './acts.js';
import { linkOf } from './links.js';
import { digestOf, hostOf } from './message-id.js';
import type { Notice } from './notice.js';
import { titleOf, toBeMet, wordsFor } from './told.js';

const MINUTE = 60_000;

/** The deadlines that the recipient is to meet, as days in a calendar; undefined where there are none. */
export function calendarOf(notices: readonly Notice[], publicUrl: string): string | undefined {
  const days = lastOfEach(notices.filter(toBeMet), publicUrl);
  if (days.length === 0) return undefined;
  // A whole day has no time zone (RFC 5545, 3.3.4), and the library takes dates in the host's zone once a zone is set: so it gets UTC midnights and no zone.
  const calendar = ical({ prodId: { company: 'Anvisa', product: 'Anvisa', language: 'SV' }, method: ICalCalendarMethod.PUBLISH });
  calendar.x('X-WR-TIMEZONE', 'Europe/Stockholm');
  for (const notice of days) {
    const due = new Date(notice.due);
    calendar.createEvent({
      id: uidOf(notice, publicUrl),
      // A later notice of the same deadline replaces the entry, also where the day has moved.
      sequence: Math.floor(due.getTime() / MINUTE),
      stamp: due,
      start: new Date(`${notice.deadline}T00:00:00Z`),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${wordsFor(notice).headline}: ${titleOf(notice)}`,
      description: notice.caseNumber,
      url: linkOf(notice, publicUrl),
    });
  }
  return calendar.toString();
}

/** One entry for each matter in a round of a case: asking and every reminder are about the same day. */
function uidOf({ conductor, act, round, recipient }: Notice, publicUrl: string): string {
  return `${digestOf(['deadline', conductor, meaningOf(act).matter, round, recipient.person])}@${hostOf(publicUrl)}`;
}

function lastOfEach<N extends Notice>(notices: readonly N[], publicUrl: string): N[] {
  const inOrder = [...notices].sort((one, other) => one.due.localeCompare(other.due));
  return [...new Map(inOrder.map((notice) => [uidOf(notice, publicUrl), notice])).values()];
}
