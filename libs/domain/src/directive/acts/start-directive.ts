import { type Act, streamOf } from '../../act.js';
import { needsRole } from '../../actor.js';
import { areaInForce } from '../../area/area-map.js';
import { addWorkingDays } from '../../conduct/working-days.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { decided } from '../changes.js';

/** An officer begins the directive of an area, with its first edition. */
export interface StartDirective {
  readonly type: 'start-directive';
  readonly directive: string;
  readonly area: string;
  readonly title: string;
}

export const startDirective: Act<StartDirective> = {
  opensCase: true,
  rests: ({ directive }) => ({ streams: [streamOf('directive', directive)], kinds: ['area-map'] }),
  decide: (world, { directive, area, title }, { actor, today, policy, caseNumber }) =>
    firstRefusal(
      needsRole(actor, today, 'it-officer', 'head-of-it'),
      world.find('directive', directive) && refuse('directive-exists'),
      areaInForce(world.all('area-map'), area, today) ? undefined : refuse('area-not-in-map'),
    ) ??
    decided(
      { office: 'it-officer' },
      directive,
      { type: 'DirectiveStarted', area, title },
      { type: 'EditionStarted', edition: 1, caseNumber: caseNumber(), readyBy: addWorkingDays(today, policy.drafting.within) },
    ),
};
