import { needsRole, roleHeld } from '../../actor.js';
import { decided } from '../../directive/changes.js';
import { editionAct, type OfEdition } from '../../directive/edition-act.js';
import { dayIsNotPast } from '../../directive/rules/day-is-not-past.js';
import { editionInState } from '../../directive/rules/edition-in-state.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { firstRefusal } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { noEvaluationOpen } from '../rules/no-evaluation-open.js';

export interface PlanEvaluationCommand extends OfEdition {
  readonly type: 'plan-evaluation';
  readonly on: SwedishDate;
  readonly reasons: string;
}

/** An evaluation is moved from the day that the interval gives: earlier on demand, or later, with reasons. */
export const planEvaluation = editionAct<PlanEvaluationCommand>({
  fields: ['on', 'reasons'],

  may: ({ edition }, { actor, today }) =>
    firstRefusal(needsRole(actor, today, 'head-of-it', 'it-officer'), editionInState(edition, 'in-force'), noEvaluationOpen(edition)),

  rules: ({ on, reasons }, _, { today }) => [dayIsNotPast(on, today), reasonsAreGiven(reasons)],

  decide: ({ directive, edition, on, reasons }, _, { actor, today }) =>
    decided({ office: roleHeld(actor, today, 'head-of-it') ? 'head-of-it' : 'it-officer' }, directive, {
      type: 'EvaluationPlanned',
      edition,
      on,
      reasons,
    }),
});
