import { type Act, type Change, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { capacityFor } from '../../person/capacity.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { dayHasCome } from '../rules/day-has-come.js';
import { decisionFollowsProposal } from '../rules/decision-follows-proposal.js';
import { inOrder } from '../rules/in-order.js';
import { endingOf } from '../standing.js';
import type { Strategy } from '../strategy.js';

export interface AnnulStrategyCommand {
  readonly type: 'annul-strategy';
  readonly strategy: string;
  /** The day of the court's ruling. */
  readonly day: SwedishDate;
  readonly court: string;
  readonly reason: string;
}

/**
 * A court has annulled the council's decision (KL 13:8): the strategy never applied, and what it leaves without a successor is in force again. Directives
 * that had ended with that one meanwhile stay closed, and are decided anew: `standsWithout`.
 */
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
          ...leftWithoutSuccessor({ ...strategy, annulled: { day, court } }, world.all('strategy')).map((one) => restored(one.id, id)),
        ],
      }
    );
  },
};

/** Superseded ones whose place nothing takes once a strategy is annulled: not those whose successor's place another has taken. */
function leftWithoutSuccessor(annulled: Strategy, strategies: readonly Strategy[]): readonly Strategy[] {
  const after = strategies.map((one) => (one.id === annulled.id ? annulled : one));
  return after.filter((one) => one.id !== annulled.id && one.state === 'superseded' && !endingOf(one, after));
}

const restored = (strategy: string, successor: string): Change => ({
  stream: streamOf('strategy', strategy),
  event: { type: 'StrategyRestored', successor },
});
