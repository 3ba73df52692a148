import type { Division } from './area-map.js';

/** How a division leaves the delivery: each component belongs to exactly one area, or is listed here. */
export interface Coverage {
  readonly uncovered: readonly string[];
  readonly claimedTwice: readonly { readonly component: string; readonly areas: readonly string[] }[];
  /** Components that an area claims and the delivery does not have. */
  readonly unknown: readonly { readonly component: string; readonly area: string }[];
}

/** What a draft is warned of, and an adoption refused for. */
export function coverage({ components, areas }: Division): Coverage {
  const claims = areas.flatMap((area) => area.components.map((component) => ({ component, area: area.id })));
  const claimedBy = components.map(({ id }) => ({
    component: id,
    areas: claims.filter(({ component }) => component === id).map(({ area }) => area),
  }));
  return {
    uncovered: claimedBy.filter((one) => one.areas.length === 0).map(({ component }) => component),
    claimedTwice: claimedBy.filter((one) => one.areas.length > 1),
    unknown: claims.filter(({ component }) => !components.some(({ id }) => id === component)),
  };
}

/** What an area costs a year, in whole kronor. */
export function yearlyCostOf({ components, areas }: Division, area: string): number {
  const claimed = areas.find(({ id }) => id === area)?.components ?? [];
  return components.filter(({ id }) => claimed.includes(id)).reduce((sum, { yearlyCostSek }) => sum + yearlyCostSek, 0);
}
