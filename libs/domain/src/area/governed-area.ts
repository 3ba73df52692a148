import type { Aggregate, FieldsOf } from '../aggregate.js';
import type { Directive } from '../directive/directive.js';
import { CLOSED } from '../directive/states.js';
import { type SwedishDate, swedishDateOf } from '../time.js';
import type { AreaMap } from './area-map.js';

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

/** A directive whose every edition is closed governs nothing any more. */
export function governs({ editions }: Directive): boolean {
  return editions.some(({ state }) => !CLOSED.includes(state));
}

/** The area that a directive governs on a day: the one for which it was begun, or to which a map adopted since has moved it. */
export function areaGoverned({ area, editions }: Directive, maps: readonly AreaMap[], day?: SwedishDate): string {
  const begun = editions[0] ? swedishDateOf(editions[0].startedAt) : '';
  const since = adoptions(maps).filter(({ from }) => from > begun && (day === undefined || from <= day));
  return since.reduce((at, { fates }) => fates.find((fate) => fate.area === at && fate.fate === 'move')?.to ?? at, area);
}

/** The areas whose directive may govern an area: its own, and those that a map has moved to it. */
export function areasLeadingTo(area: string, maps: readonly AreaMap[]): readonly string[] {
  const found = [area];
  const moves = adoptions(maps).flatMap(({ fates }) => fates.filter(({ fate }) => fate === 'move'));
  for (const one of found)
    found.push(...moves.filter(({ to, area: from }) => to === one && !found.includes(from)).map((move) => move.area));
  return found;
}

function adoptions(maps: readonly AreaMap[]) {
  const adopted = maps.flatMap(({ versions }) => versions.flatMap((version) => version.adopted ?? []));
  return adopted.sort((one, other) => (one.from < other.from ? -1 : 1));
}
