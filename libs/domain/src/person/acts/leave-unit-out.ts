import { type Act, streamOf } from '../../act.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { capacityFor } from '../capacity.js';
import { mayLeaveUnitOut } from '../may.js';
import { directivesAwaitTheUnit } from '../rules/directives-await-the-unit.js';

export interface LeaveUnitOutCommand {
  readonly type: 'leave-unit-out';
  readonly unit: string;
  readonly directives: readonly string[];
  readonly reasons: string;
}

/**
 * It is noted, with reasons, that a unit which came later need not follow some directives. It decides nothing: each can be extended to it any day
 * (`extend-edition`), and its next edition may name it.
 */
export const leaveUnitOut: Act<LeaveUnitOutCommand> = {
  rests: ({ unit, directives }) => ({ streams: [streamOf('unit', unit), ...directives.map((id) => streamOf('directive', id))] }),

  decide: (world, { unit: id, directives, reasons }, context) => {
    const unit = world.find('unit', id);
    if (!unit) return refuse('not-found');
    const refused =
      mayLeaveUnitOut(unit, context) ??
      firstRefusal(directivesAwaitTheUnit(unit, directives, context.today, world), reasonsAreGiven(reasons));
    return (
      refused ?? {
        as: capacityFor('leave-unit-out', context),
        changes: [
          { stream: streamOf('unit', id), event: { type: 'UnitLeftOut', directives: [...new Set(directives)], reasons: reasons.trim() } },
        ],
      }
    );
  },
};
