import type { SwedishDate } from '../time.js';
import { type Area, type AreaMap, adoptions, type Division } from './area-map.js';

/** An area as it was, that a map has closed. */
export interface ClosedArea {
  readonly area: Area;
  /** The day from which the map without it applies. */
  readonly from: SwedishDate;
}

/**
 * The areas that adopted maps close, and whose directives they meant to be repealed; the latest first. That is an intention: the directive governs what
 * the area held until its repeal is decided.
 * @param by the day by which the maps apply; left out, also those to come.
 */
export function closedForRepeal(maps: readonly AreaMap[], by?: SwedishDate): readonly ClosedArea[] {
  const all = adoptions(maps).filter(({ adopted }) => by === undefined || adopted.from <= by);
  const closed = all.flatMap(({ adopted: { from, fates } }, at) => {
    const before = all[at - 1]?.areas ?? [];
    const meant = (id: string) => fates.some((one) => one.area === id && one.fate === 'repeal');
    return before.filter(({ id }) => meant(id) && !remains(id, all.slice(at))).map((area) => ({ area, from }));
  });
  return closed.reverse();
}

function remains(area: string, versions: readonly Division[]): boolean {
  return versions.some(({ areas }) => areas.some(({ id }) => id === area));
}
