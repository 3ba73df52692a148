import type { Command } from '../acts.js';
import { conductorRef } from './conductors.js';
import type { Dispatch, Due } from './reading.js';

/** What the door is asked for when something is due: an act of the conductor's own, or the same act that a person may ask for before its day. */
export function commandOf(due: Due | Dispatch): Command {
  const ref = conductorRef(due.conductor);
  if (ref?.kind === 'edition') {
    const { directive, edition } = ref;
    if (due.act === 'send-to-committees' && 'units' in due) return { type: due.act, directive, edition, units: due.units };
    if (due.act === 'open-evaluation') return { type: due.act, directive, edition, round: due.round };
  }
  if (ref?.kind === 'exemption' && due.act === 'expire-exemption')
    return { type: due.act, exemption: ref.id, directive: due.directive ?? '' };
  return { ...due, type: due.act } as Command;
}

/** A due's natural key: under it the door does the act once. */
export function keyOf({ conductor, act, round, due }: Due): string {
  return `${conductor}|${act}|${round}|${due}`;
}
