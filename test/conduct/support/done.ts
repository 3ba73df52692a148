import type { MemoryRecord } from './memory-record.js';
import type { Line } from './oracle.js';

const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });

/** What the conductors have done, by the record: when on Stockholm's clocks, what, and to whom. */
export function done({ entries }: Pick<MemoryRecord, 'entries'>): readonly Line[] {
  return entries
    .filter(({ by }) => by === 'system')
    .map(({ at, change: { event } }) => {
      const when = STOCKHOLM.format(new Date(at));
      return event.type === 'NoticeGiven'
        ? `${when} ${event.act} → ${event.recipients.map(({ person }) => person).join(', ')}`
        : `${when} ${event.type}`;
    })
    .sort();
}

/** How late the latest notice was, in milliseconds after the instant at which it was due. */
export function latest({ entries }: Pick<MemoryRecord, 'entries'>): number {
  return Math.max(
    ...entries.map(({ at, change: { event } }) => (event.type === 'NoticeGiven' ? Date.parse(at) - Date.parse(event.due) : 0)),
  );
}
