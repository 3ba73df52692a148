import type { Context } from '../../act.js';
import { SYSTEM } from '../../actor.js';
import { plannedEvaluation } from '../../conduct/deadlines.js';
import type { Edition } from '../../directive/directive.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { type Refusal, refuse } from '../../refusal.js';

/** House rule: the conductor opens an evaluation on its planned day, never before; a person may before it, with reasons. */
export function evaluationIsDue(edition: Edition, { actor, today }: Context, reasons = ''): Refusal | undefined {
  const plannedFor = plannedEvaluation(edition);
  if (plannedFor !== undefined && plannedFor <= today) return undefined;
  if (actor.person !== SYSTEM.person) return reasonsAreGiven(reasons);
  return plannedFor === undefined ? refuse('no-longer-due') : refuse('not-yet-due', { due: plannedFor });
}
