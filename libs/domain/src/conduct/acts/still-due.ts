import type { Context } from '../../act.js';
import { onlyTheConductor } from '../../receipt/rules/only-the-conductor.js';
import { type Refusal, refuse } from '../../refusal.js';
import { type AnyPhase, type Due, duesOf, type Reading } from '../reading.js';

/**
 * House rule: the conductor does what the record, as it stands at the act, still lists as due, and nothing before its time. When the case has gone
 * on to another phase since it was read, it is to be read again.
 */
export function stillDue(asked: Due, reading: Reading<AnyPhase>, { actor, now }: Context): Refusal | undefined {
  const refused = onlyTheConductor(actor);
  if (refused) return refused;
  const listed = duesOf(reading).some(({ act, round, due }) => act === asked.act && round === asked.round && due === asked.due);
  if (listed) return asked.due <= now ? undefined : refuse('not-yet-due', { due: asked.due });
  return refuse(reading.phase === asked.phase ? 'no-longer-due' : 'course-changed');
}
