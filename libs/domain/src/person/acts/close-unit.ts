import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { capacityFor } from '../capacity.js';
import { endsFromNowOn } from '../rules/ends-from-now-on.js';
import { unitHasNotClosed } from '../rules/unit-has-not-closed.js';

export interface CloseUnitCommand {
  readonly type: 'close-unit';
  readonly unit: string;
  readonly lastDay: SwedishDate;
  readonly reason: string;
}

/** A unit is no more. What it received and answered stays. */
export const closeUnit: Act<CloseUnitCommand> = {
  rests: ({ unit }) => ({ streams: [streamOf('unit', unit)] }),

  decide: (world, { unit: id, lastDay, reason }, context) => {
    const unit = world.find('unit', id);
    if (!unit) return refuse('not-found');
    return (
      firstRefusal(permitted('close-unit', context), unitHasNotClosed(unit), endsFromNowOn(lastDay, context.today)) ?? {
        as: capacityFor('close-unit', context),
        changes: [{ stream: streamOf('unit', id), event: { type: 'UnitClosed', lastDay, reason } }],
      }
    );
  },
};
