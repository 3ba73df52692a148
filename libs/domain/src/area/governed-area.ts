import type { Aggregate, FieldsOf } from '../aggregate.js';
import type { Directive } from '../directive/directive.js';
import type { DirectiveEvent } from '../directive/events.js';
import { CLOSED } from '../directive/states.js';
import type { SwedishDate } from '../time.js';
import { type AreaFate, type AreaMap, adoptions } from './area-map.js';

/** An area and the directive that was last begun for it: a stream of its own, so that of two begun at once the record takes one. */
export interface GovernedArea {
  readonly id: string;
  readonly directive: string;
}

export interface DirectiveTaken {
  readonly type: 'DirectiveTaken';
  readonly directive: string;
}
export type AreaEvent = DirectiveTaken;

const fields: FieldsOf<AreaEvent> = { DirectiveTaken: { directive: 'open' } };

export const areaAggregate: Aggregate<GovernedArea, AreaEvent> = { evolve: (_, { directive }, { id }) => ({ id, directive }), fields };

type DirectiveMoved = Extract<DirectiveEvent, { type: 'DirectiveMoved' }>;

/** A directive whose every edition is closed governs nothing any more. */
export function governs({ editions }: Directive): boolean {
  return editions.some(({ state }) => !CLOSED.includes(state));
}

/** Whether something of it still governs on a day to come: one whose end is decided governs to its last day. */
export function governsOn({ editions }: Directive, day: SwedishDate): boolean {
  return editions.some(({ state, inForceUntil }) => !CLOSED.includes(state) && (inForceUntil === undefined || inForceUntil >= day));
}

/** To which areas the maps that are adopted to come move the directive of an area, and from when. */
export function movesAhead(area: string, maps: readonly AreaMap[], today: SwedishDate): readonly DirectiveMoved[] {
  const moves: DirectiveMoved[] = [];
  for (const { from, fates } of adoptions(maps)
    .map(({ adopted }) => adopted)
    .filter((one) => one.from > today)) {
    const to = movedTo(fates, moves.at(-1)?.area ?? area);
    if (to !== undefined) moves.push({ type: 'DirectiveMoved', area: to, from });
  }
  return moves;
}

/** Where a map moves the directive of an area, if it does. */
export function movedTo(fates: readonly AreaFate[], area: string): string | undefined {
  return fates.find((one) => one.area === area && one.fate === 'move')?.to;
}

/** The areas whose directive may govern an area: its own, and those that a map has moved to it. */
export function areasLeadingTo(area: string, maps: readonly AreaMap[]): readonly string[] {
  const found = [area];
  const moves = adoptions(maps).flatMap(({ adopted }) => adopted.fates.filter(({ fate }) => fate === 'move'));
  for (const one of found)
    found.push(...moves.filter(({ to, area: from }) => to === one && !found.includes(from)).map((move) => move.area));
  return found;
}
