import { type Act, streamOf } from '../../act.js';
import { addDays } from '../../conduct/working-days.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, type Refusal, refuse } from '../../refusal.js';
import { recorded } from '../recording.js';
import { carriedRestOnIt } from '../rules/carried-rest-on-it.js';
import { endsForwards } from '../rules/ends-forwards.js';
import { inOrder } from '../rules/in-order.js';
import { successorIsApproved } from '../rules/successor-is-approved.js';
import { approvalOf, type Strategy } from '../strategy.js';

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
  rests: ({ strategy, by, carriesOver }) => ({
    streams: [streamOf('strategy', strategy), streamOf('strategy', by), ...carriesOver.map((id) => streamOf('directive', id))],
    kinds: ['strategy'],
  }),

  decide: (world, { strategy: id, by, carriesOver }, context) => {
    const strategy = world.find('strategy', id);
    const successor = world.find('strategy', by);
    if (!strategy) return refuse('not-found');
    const refusal = firstRefusal(
      permitted('supersede-strategy', context),
      inOrder(strategy, 'StrategySuperseded'),
      successorIsApproved(strategy, successor),
      successor && isApprovedAfter(strategy, successor),
      carriedRestOnIt(carriesOver, id, world),
    );
    if (refusal) return refusal;
    const from = (successor && approvalOf(successor)?.from) ?? context.today;
    return recorded('supersede-strategy', context, id, { type: 'StrategySuperseded', by, lastDay: addDays(from, -1), carriesOver });
  },
};

/** Of two decisions of the council's the later one takes the earlier one's place. */
function isApprovedAfter(strategy: Strategy, successor: Strategy): Refusal | undefined {
  const [earlier, later] = [approvalOf(strategy), approvalOf(successor)];
  return earlier && later && endsForwards(later.day, earlier.day);
}
