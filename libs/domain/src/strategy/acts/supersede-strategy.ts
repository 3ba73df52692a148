import { type Act, streamOf } from '../../act.js';
import { addDays } from '../../conduct/working-days.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { recorded } from '../recording.js';
import { inOrder } from '../rules/in-order.js';
import { successorIsApproved } from '../rules/successor-is-approved.js';
import { approvalOf } from '../strategy.js';

export interface SupersedeStrategyCommand {
  readonly type: 'supersede-strategy';
  readonly strategy: string;
  /** The strategy that takes its place. */
  readonly by: string;
  /** The directives that the successor names: they live on under it. The others end with the strategy. */
  readonly carriesOver: readonly string[];
}

/** A new strategy takes an old one's place, from the day on which the new one applies. */
export const supersedeStrategy: Act<SupersedeStrategyCommand> = {
  rests: ({ strategy, by }) => ({ streams: [streamOf('strategy', strategy), streamOf('strategy', by)] }),

  decide: (world, { strategy: id, by, carriesOver }, context) => {
    const strategy = world.find('strategy', id);
    const successor = world.find('strategy', by);
    if (!strategy) return refuse('not-found');
    const refusal = firstRefusal(
      permitted('supersede-strategy', context),
      inOrder(strategy, 'StrategySuperseded'),
      successorIsApproved(strategy, successor),
    );
    if (refusal) return refusal;
    const from = (successor && approvalOf(successor)?.from) ?? context.today;
    return recorded('supersede-strategy', context, id, { type: 'StrategySuperseded', by, lastDay: addDays(from, -1), carriesOver });
  },
};
