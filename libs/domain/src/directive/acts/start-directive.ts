import { type Act, streamOf } from '../../act.js';
import { areaInForce } from '../../area/area-map.js';
import { areasLeadingTo, movesAhead } from '../../area/governed-area.js';
import { oneDirectiveAnArea } from '../../area/rules/one-directive-an-area.js';
import { addWorkingDays } from '../../conduct/working-days.js';
import { permitted } from '../../permission/permitted.js';
import { actorIsToStay } from '../../person/rules/actor-is-to-stay.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { directiveChanges } from '../changes.js';

/** An officer begins the directive of an area, with its first edition. */
export interface StartDirective {
  readonly type: 'start-directive';
  readonly directive: string;
  readonly area: string;
  readonly title: string;
}

export const startDirective: Act<StartDirective> = {
  opensCase: true,
  rests: ({ directive, area }) => ({ streams: [streamOf('directive', directive), streamOf('area', area)], kinds: ['area-map'] }),
  locks: () => 'area',
  follows: (world, { area }, actor) => [
    streamOf('person', actor),
    ...areasLeadingTo(area, world.all('area-map')).flatMap((one) => {
      const taken = world.find('area', one)?.directive;
      return [streamOf('area', one), ...(taken === undefined ? [] : [streamOf('directive', taken)])];
    }),
  ],
  decide: (world, { directive, area, title }, { actor, today, policy, caseNumber }) =>
    firstRefusal(
      permitted('start-directive', { actor, today }),
      actorIsToStay({ actor }, world),
      world.find('directive', directive) && refuse('directive-exists'),
      areaInForce(world.all('area-map'), area, today) ? undefined : refuse('area-not-in-map'),
      oneDirectiveAnArea(world, area, today),
    ) ?? {
      as: { office: 'it-officer' },
      changes: [
        ...directiveChanges(
          directive,
          { type: 'DirectiveStarted', area, title },
          { type: 'EditionStarted', edition: 1, caseNumber: caseNumber(), readyBy: addWorkingDays(today, policy.drafting.within) },
          ...movesAhead(area, world.all('area-map'), today),
        ),
        { stream: streamOf('area', area), event: { type: 'DirectiveTaken', directive } },
      ],
    },
};
