import { type Act, streamOf } from '../../act.js';
import { capacityFor } from '../../person/capacity.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { dayHasCome } from '../../strategy/rules/day-has-come.js';
import type { SwedishDate } from '../../time.js';
import { mayConfirm } from '../may.js';
import { confirmedKnowingTheChanges } from '../rules/confirmed-knowing-the-changes.js';
import { mandateStateOn } from '../states.js';

export interface ConfirmMandateCommand {
  readonly type: 'confirm-mandate';
  readonly mandate: string;
  readonly day: SwedishDate;
  readonly paragraph: string;
}

/** The board has decided that a mandate holds under the strategy as the council changed it. */
export const confirmMandate: Act<ConfirmMandateCommand> = {
  rests: ({ mandate }) => ({ streams: [streamOf('mandate', mandate)], kinds: ['strategy'] }),

  decide: (world, { mandate: id, day, paragraph }, context) => {
    const mandate = world.find('mandate', id);
    if (!mandate) return refuse('not-found');
    const strategies = world.all('strategy');
    return (
      firstRefusal(
        mayConfirm(mandateStateOn(mandate, strategies, context.today), context),
        dayHasCome(day, context.today),
        confirmedKnowingTheChanges(
          strategies.find((one) => one.id === mandate.condition?.strategy),
          day,
        ),
      ) ?? {
        as: capacityFor('confirm-mandate', context),
        changes: [{ stream: streamOf('mandate', id), event: { type: 'MandateConfirmed', day, paragraph } }],
      }
    );
  },
};
