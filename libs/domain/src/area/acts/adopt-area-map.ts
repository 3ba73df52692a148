import { type Act, type Change, streamOf, type World } from '../../act.js';
import { directiveChanges } from '../../directive/changes.js';
import { areaOn } from '../../directive/directive.js';
import { permitted } from '../../permission/permitted.js';
import { capacityFor } from '../../person/capacity.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { dayHasCome } from '../../strategy/rules/day-has-come.js';
import type { SwedishDate } from '../../time.js';
import { type AreaFate, type MapDecision, mapInForce } from '../area-map.js';
import { governs, movedTo } from '../governed-area.js';
import { appliesForwards } from '../rules/applies-forwards.js';
import { directivesDoNotMeet } from '../rules/directives-do-not-meet.js';
import { eachComponentInOneArea } from '../rules/each-component-in-one-area.js';
import { fatesAreChosen } from '../rules/fates-are-chosen.js';

export interface AdoptAreaMapCommand {
  readonly type: 'adopt-area-map';
  readonly map: string;
  readonly from: SwedishDate;
  readonly decision: MapDecision;
  readonly fates: readonly AreaFate[];
}

/** The draft becomes the division that applies from a day, by the decision that the board secretary or registrar records. */
export const adoptAreaMap: Act<AdoptAreaMapCommand> = {
  rests: ({ map }) => ({ streams: [streamOf('area-map', map)], kinds: ['area-map', 'area'] }),
  locks: () => 'area',
  follows: (world) => world.all('area').map(({ directive }) => streamOf('directive', directive)),

  decide: (world, { map, from, decision, fates }, context) => {
    const draft = world.find('area-map', map)?.versions.at(-1);
    if (!draft || draft.adopted) return refuse('map-not-drafted');
    const maps = world.all('area-map');
    return (
      firstRefusal(
        permitted('adopt-area-map', context),
        eachComponentInOneArea(draft),
        dayHasCome(decision.day, context.today),
        appliesForwards(maps, { from, decision }, context.today),
        fatesAreChosen(mapInForce(maps, from), draft, fates),
        directivesDoNotMeet(world, fates, from),
      ) ?? {
        as: capacityFor('adopt-area-map', context),
        changes: [
          { stream: streamOf('area-map', map), event: { type: 'AreaMapAdopted', version: draft.version, from, decision, fates } },
          ...directivesMoved(world, fates, from),
        ],
      }
    );
  },
};

/** A directive follows its area: the adoption says so in its own trail. */
function directivesMoved(world: World, fates: readonly AreaFate[], from: SwedishDate): readonly Change[] {
  return world.all('area').flatMap(({ directive: id }) => {
    const directive = world.find('directive', id);
    const to = directive && governs(directive) ? movedTo(fates, areaOn(directive, from)) : undefined;
    return to === undefined ? [] : directiveChanges(id, { type: 'DirectiveMoved', area: to, from });
  });
}
