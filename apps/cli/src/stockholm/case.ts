import type { SwedishDate } from '@anvisa/domain/time';
import { areaMap } from './area-map.js';
import { organisation } from './organisation.js';
import type { Step } from './step.js';
import { MANDATES_OF_2008, STRATEGY_OF_2008 } from './strategy.js';

/** The real case that the product starts with, among invented people, as it stands on a day: the council has not decided yet. */
export function stockholmCase(today: SwedishDate): readonly Step[] {
  return [...organisation(today), ...STRATEGY_OF_2008, ...MANDATES_OF_2008, ...areaMap(today)];
}
