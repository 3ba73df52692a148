import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { recorded } from '../recording.js';
import { dayHasCome } from '../rules/day-has-come.js';
import { decisionFollowsProposal } from '../rules/decision-follows-proposal.js';
import { inOrder } from '../rules/in-order.js';

export interface AnnulStrategyCommand {
  readonly type: 'annul-strategy';
  readonly strategy: string;
  /** The day of the court's ruling. */
  readonly day: SwedishDate;
  readonly court: string;
  readonly reason: string;
}

/** A court has annulled the council's decision (KL 13:8): the strategy never applied. */
export const annulStrategy: Act<AnnulStrategyCommand> = {
  rests: ({ strategy }) => ({ streams: [streamOf('strategy', strategy)] }),

  decide: (world, { strategy: id, day, court, reason }, context) => {
    const strategy = world.find('strategy', id);
    if (!strategy) return refuse('not-found');
    return (
      firstRefusal(
        permitted('annul-strategy', context),
        inOrder(strategy, 'StrategyAnnulled'),
        dayHasCome(day, context.today),
        decisionFollowsProposal(strategy, day),
      ) ?? recorded('annul-strategy', context, id, { type: 'StrategyAnnulled', day, court, reason })
    );
  },
};
