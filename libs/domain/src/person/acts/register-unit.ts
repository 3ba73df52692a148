import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal } from '../../refusal.js';
import { capacityFor } from '../capacity.js';
import { unitIsNew } from '../rules/unit-is-new.js';
import type { UnitKind } from '../unit.js';

export interface RegisterUnitCommand {
  readonly type: 'register-unit';
  readonly unit: string;
  readonly kind: UnitKind;
  readonly name: string;
}

/** A committee, company or office that directives are addressed to or prepared by. */
export const registerUnit: Act<RegisterUnitCommand> = {
  rests: ({ unit }) => ({ streams: [streamOf('unit', unit)] }),

  decide: (world, { unit, kind, name }, context) =>
    firstRefusal(permitted('register-unit', context), unitIsNew(world.find('unit', unit))) ?? {
      as: capacityFor('register-unit', context),
      changes: [{ stream: streamOf('unit', unit), event: { type: 'UnitRegistered', kind, name } }],
    },
};
