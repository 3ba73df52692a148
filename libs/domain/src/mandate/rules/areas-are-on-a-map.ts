import { type AreaMap, isOnSomeMap } from '../../area/area-map.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { MandateTerms } from '../mandate.js';

/** KL 7:5: a mandate is for a certain matter, so for areas that there are: a name misspelt would cover nothing, and nobody would see it. */
export function areasAreOnAMap({ areas }: Pick<MandateTerms, 'areas'>, maps: readonly AreaMap[]): Refusal | undefined {
  const unknown = areas === 'all' ? undefined : areas.find((area) => !isOnSomeMap(maps, area));
  return unknown === undefined ? undefined : refuse('mandate-area-unknown', { area: unknown });
}
