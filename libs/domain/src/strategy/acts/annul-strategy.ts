import { type Act, type Change, streamOf, type World } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { capacityFor } from '../../person/capacity.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { dayHasCome } from '../rules/day-has-come.js';
import { decisionFollowsProposal } from '../rules/decision-follows-proposal.js';
import { inOrder } from '../rules/in-order.js';
import type { Strategy } from '../strategy.js';

export interface AnnulStrategyCommand {
  readonly type: 'annul-strategy';
  readonly strategy: string;
  /** The day of the court's ruling. */
  readonly day: SwedishDate;
  readonly court: string;
  readonly reason: string;
}

/** A court has annulled the council's decision (KL 13:8): the strategy never applied, and what it superseded is in force again. */
export const annulStrategy: Act<AnnulStrategyCommand> = {
  rests: ({ strategy }) => ({ streams: [streamOf('strategy', strategy)], kinds: ['strategy'] }),

  decide: (world, { strategy: id, day, court, reason }, context) => {
    const strategy = world.find('strategy', id);
    if (!strategy) return refuse('not-found');
    return (
      firstRefusal(
        permitted('annul-strategy', context),
        inOrder(strategy, 'StrategyAnnulled'),
        dayHasCome(day, context.today),
        decisionFollowsProposal(strategy, day),
      ) ?? {
        as: capacityFor('annul-strategy', context),
        changes: [
          { stream: streamOf('strategy', id), event: { type: 'StrategyAnnulled', day, court, reason } },
          ...supersededBy(id, world).map((one) => restored(one.id, id)),
        ],
      }
    );
  },
};

/** Those that a strategy superseded, and that nothing else has ended since. */
function supersededBy(successor: string, world: World): readonly Strategy[] {
  return world
    .all('strategy')
    .filter(({ state, ending }) => state === 'superseded' && ending?.how === 'superseded' && ending.by === successor);
}

const restored = (strategy: string, successor: string): Change => ({
  stream: streamOf('strategy', strategy),
  event: { type: 'StrategyRestored', successor },
});
