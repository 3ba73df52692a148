import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { CouncilDecision } from '../events.js';
import { recorded } from '../recording.js';
import { dayHasCome } from '../rules/day-has-come.js';
import { decisionFollowsProposal } from '../rules/decision-follows-proposal.js';
import { endsForwards } from '../rules/ends-forwards.js';
import { inOrder } from '../rules/in-order.js';

export interface RevokeStrategyCommand extends CouncilDecision {
  readonly type: 'revoke-strategy';
  readonly strategy: string;
  readonly lastDay: SwedishDate;
  readonly reason: string;
}

/** The council ends a strategy without a successor. */
export const revokeStrategy: Act<RevokeStrategyCommand> = {
  rests: ({ strategy }) => ({ streams: [streamOf('strategy', strategy)] }),

  decide: (world, { strategy: id, day, paragraph, isExample, lastDay, reason }, context) => {
    const strategy = world.find('strategy', id);
    if (!strategy) return refuse('not-found');
    return (
      firstRefusal(
        permitted('revoke-strategy', context),
        inOrder(strategy, 'StrategyRevoked'),
        dayHasCome(day, context.today),
        decisionFollowsProposal(strategy, day),
        endsForwards(lastDay, day),
      ) ?? recorded('revoke-strategy', context, id, { type: 'StrategyRevoked', day, paragraph, isExample, lastDay, reason })
    );
  },
};
