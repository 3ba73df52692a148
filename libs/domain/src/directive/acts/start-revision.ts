import { streamOf } from '../../act.js';
import { addWorkingDays } from '../../conduct/working-days.js';
import { actorIsToStay } from '../../person/rules/actor-is-to-stay.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';

/** An officer begins a new edition from the last that was decided, in force or still to be. */
export interface StartRevision extends OfEdition {
  readonly type: 'start-revision';
}

export const startRevision = editionAct<StartRevision>('start-revision', {
  opensCase: true,
  fields: [],
  follows: (_world, _command, actor) => [streamOf('person', actor)],
  rules: (_command, _about, context, world) => [actorIsToStay(context, world)],
  decide: ({ directive: id }, { directive, edition }, { today, policy, caseNumber }) =>
    decided({ office: 'it-officer' }, id, {
      type: 'EditionStarted',
      edition: Math.max(...directive.editions.map(({ number }) => number)) + 1,
      caseNumber: caseNumber(),
      basedOn: edition.number,
      readyBy: addWorkingDays(today, policy.drafting.within),
    }),
});
