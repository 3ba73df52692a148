import { type Act, streamOf } from '../../act.js';
import type { OfEdition } from '../../directive/edition-act.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { permitted } from '../../permission/permitted.js';
import { capacityFor } from '../../person/capacity.js';
import { firstRefusal } from '../../refusal.js';
import { markIsFound } from '../rules/mark-is-found.js';
import { secrecyId } from '../secrecy.js';

export interface LiftSecrecyCommand extends OfEdition {
  readonly type: 'lift-secrecy';
  readonly mark: number;
  readonly reasons: string;
}

/** The registrar takes a mark away when it is tried and found to hold no longer. That it was there stays in the trail. */
export const liftSecrecy: Act<LiftSecrecyCommand> = {
  // The directive says whether the case may be known of by whoever asks.
  rests: (command) => ({ streams: [streamOf('secrecy', secrecyId(command)), streamOf('directive', command.directive)] }),

  decide: (world, command, context) => {
    const { mark, reasons } = command;
    const id = secrecyId(command);
    return (
      firstRefusal(permitted('lift-secrecy', context), markIsFound(world.find('secrecy', id), mark), reasonsAreGiven(reasons)) ?? {
        as: capacityFor('lift-secrecy', context),
        changes: [{ stream: streamOf('secrecy', id), event: { type: 'SecrecyLifted', mark, reasons } }],
      }
    );
  },
};
