import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { capacityFor } from '../../person/capacity.js';
import { firstRefusal } from '../../refusal.js';
import type { AreaMap, Component, ComponentDetails, Division } from '../area-map.js';
import { costsAreWholeKronor } from '../rules/costs-are-whole-kronor.js';
import { idsAreDistinct } from '../rules/ids-are-distinct.js';

export interface DraftAreaMapCommand extends Division {
  readonly type: 'draft-area-map';
  readonly map: string;
}

/** A division of the delivery to work on. It may leave components uncovered or claimed twice: `coverage` warns, adoption refuses. */
export const draftAreaMap: Act<DraftAreaMapCommand> = {
  rests: ({ map }) => ({ streams: [streamOf('area-map', map)] }),

  decide: (world, { map, components, areas }, context) =>
    firstRefusal(
      permitted('draft-area-map', context),
      idsAreDistinct({ components, areas }),
      costsAreWholeKronor({ components, areas }),
    ) ?? {
      as: capacityFor('draft-area-map', context),
      changes: [
        {
          stream: streamOf('area-map', map),
          event: { type: 'AreaMapDrafted', version: draftNumber(world.find('area-map', map)), areas, ...told(components) },
        },
      ],
    },
};

/** The components as the leaf shows them, and beside it how they are found and bought. */
function told(components: readonly Component[]): { components: readonly Component[]; details?: readonly ComponentDetails[] } {
  const details = components
    .map(({ id, searchWords = [], agreements = [] }) => ({ component: id, searchWords, agreements }))
    .filter(({ searchWords, agreements }) => searchWords.length + agreements.length > 0);
  return {
    components: components.map(({ id, name, yearlyCostSek }) => ({ id, name, yearlyCostSek })),
    ...(details.length > 0 && { details }),
  };
}

/** A draft keeps its number until it is adopted; the next draft takes the next. */
function draftNumber(map: AreaMap | undefined): number {
  const last = map?.versions.at(-1);
  if (!last) return 1;
  return last.adopted ? last.version + 1 : last.version;
}
