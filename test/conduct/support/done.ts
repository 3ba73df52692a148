import type { Line } from './oracle.js';
import type { Deed } from './tried-record.js';

const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });

/** What the conductors have done, by the record: when on Stockholm's clocks, what, and to whom. */
export function linesOf(deeds: readonly Deed[]): readonly Line[] {
  return deeds
    .map(({ at, what, whom }) => `${STOCKHOLM.format(new Date(at))} ${what}${whom ? ` → ${[...whom].sort().join(', ')}` : ''}`)
    .sort();
}

/** How late the latest notice was, in milliseconds after the instant at which it was due. */
export function latest(deeds: readonly Deed[]): number {
  return Math.max(...deeds.map(({ at, due = at }) => Date.parse(at) - Date.parse(due)));
}
