import type { Context } from '../../act.js';
import { SYSTEM } from '../../actor.js';
import type { Edition } from '../../directive/directive.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { type Refusal, refuse } from '../../refusal.js';

/** House rule: the conductor opens an evaluation on its planned day, never before; a person may before it, with reasons. */
export function evaluationIsDue({ evaluation }: Edition, { actor, today }: Context, reasons = ''): Refusal | undefined {
  const { plannedFor } = evaluation;
  if (plannedFor !== undefined && plannedFor <= today) return undefined;
  if (actor.person !== SYSTEM.person) return reasonsAreGiven(reasons);
  return plannedFor === undefined ? refuse('no-longer-due') : refuse('not-yet-due', { due: plannedFor });
}
