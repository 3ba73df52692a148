import { addWorkingDays } from '../../conduct/working-days.js';
import { decided } from '../../directive/changes.js';
import { editionAct, type OfEdition } from '../../directive/edition-act.js';
import { dayIsNotPast } from '../../directive/rules/day-is-not-past.js';
import { dayIsNotPastTheLast } from '../../directive/rules/day-is-not-past-the-last.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { capacityFor } from '../../person/capacity.js';
import type { SwedishDate } from '../../time.js';

export interface PlanEvaluationCommand extends OfEdition {
  readonly type: 'plan-evaluation';
  readonly on: SwedishDate;
  readonly reasons: string;
}

/** An evaluation is moved from the day that the interval gives: earlier on demand, or later, with reasons. */
export const planEvaluation = editionAct<PlanEvaluationCommand>('plan-evaluation', {
  fields: ['on', 'reasons'],

  // It opens on a working day.
  rules: ({ on, reasons }, { edition }, { today }) => [
    dayIsNotPast(on, today),
    dayIsNotPastTheLast(edition, addWorkingDays(on, 0)),
    reasonsAreGiven(reasons),
  ],

  decide: ({ directive, edition, on, reasons }, _, context) =>
    decided(capacityFor('plan-evaluation', context), directive, {
      type: 'EvaluationPlanned',
      edition,
      on,
      reasons,
    }),
});
