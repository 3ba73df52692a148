import { type Act, streamOf } from '../../act.js';
import { capacityFor } from '../../person/capacity.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { dayHasCome } from '../../strategy/rules/day-has-come.js';
import type { SwedishDate } from '../../time.js';
import { mayRevoke } from '../may.js';
import { revocationComesEarlier } from '../rules/revocation-comes-earlier.js';
import { revocationWorksForward } from '../rules/revocation-works-forward.js';

export interface RevokeMandateCommand {
  readonly type: 'revoke-mandate';
  readonly mandate: string;
  /** The first day on which it carries no decision. */
  readonly from: SwedishDate;
  readonly decidedOn: SwedishDate;
  readonly paragraph: string;
  readonly reason: string;
}

/** The giver takes a mandate back, or sooner than it had decided. What was decided under it by then stands; what is open goes to the board. */
export const revokeMandate: Act<RevokeMandateCommand> = {
  rests: ({ mandate }) => ({ streams: [streamOf('mandate', mandate)] }),

  decide: (world, { mandate: id, from, decidedOn, paragraph, reason }, context) => {
    const mandate = world.find('mandate', id);
    if (!mandate) return refuse('not-found');
    return (
      firstRefusal(
        mayRevoke(mandate, context),
        revocationComesEarlier(mandate, from),
        dayHasCome(decidedOn, context.today),
        revocationWorksForward(from, decidedOn),
      ) ?? {
        as: capacityFor('revoke-mandate', context),
        changes: [{ stream: streamOf('mandate', id), event: { type: 'MandateRevoked', from, decidedOn, paragraph, reason } }],
      }
    );
  },
};
