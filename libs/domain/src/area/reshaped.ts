import type { Area, Division } from './area-map.js';

/**
 * The areas that a new division closes, or between which it moves components (a split or a merger): the fate of their directives must be chosen.
 * A component that is new to the delivery, or leaves it, reshapes no area.
 */
export function reshapedAreas(before: Division, after: Division): readonly string[] {
  const moved = ({ id, components }: Area, there: Division) => components.some((component) => belongsToAnother(there, component, id));
  return before.areas.flatMap((area) => {
    const next = after.areas.find(({ id }) => id === area.id);
    return !next || moved(area, after) || moved(next, before) ? [area.id] : [];
  });
}

function belongsToAnother({ areas }: Division, component: string, area: string): boolean {
  return areas.some(({ id, components }) => id !== area && components.includes(component));
}
