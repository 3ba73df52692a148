import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { CouncilOutcome } from '../council-outcomes.js';
import type { StrategyEvent } from '../events.js';
import { recorded } from '../recording.js';
import { appliesAfterDecision } from '../rules/applies-after-decision.js';
import { changesAreTold } from '../rules/changes-are-told.js';
import { councilDecidesOnProposal } from '../rules/council-decides-on-proposal.js';
import { dayHasCome } from '../rules/day-has-come.js';
import { decisionFollowsProposal } from '../rules/decision-follows-proposal.js';
import { inOrder } from '../rules/in-order.js';

export interface RecordCouncilDecisionCommand {
  readonly type: 'record-council-decision';
  readonly strategy: string;
  readonly day: SwedishDate;
  readonly paragraph: string;
  readonly outcome: CouncilOutcome;
  /** Of an approval: from when the strategy applies; without it, from the day of the decision. */
  readonly from?: SwedishDate;
  /** Of an approval with changes: which. */
  readonly changes?: string;
  readonly isExample: boolean;
}

/** What the council came to. An approval as worded meets the condition of the mandates that rest on it, with no further act. */
export const recordCouncilDecision: Act<RecordCouncilDecisionCommand> = {
  rests: ({ strategy }) => ({ streams: [streamOf('strategy', strategy)] }),

  decide: (world, command, context) => {
    const strategy = world.find('strategy', command.strategy);
    if (!strategy) return refuse('not-found');
    const event = eventOf(command);
    return (
      firstRefusal(
        permitted('record-council-decision', context),
        councilDecidesOnProposal(strategy),
        inOrder(strategy, event.type),
        dayHasCome(command.day, context.today),
        decisionFollowsProposal(strategy, command.day),
        'from' in event ? appliesAfterDecision(event.from, event.day) : undefined,
        changesAreTold(command.outcome, command.changes),
      ) ?? recorded('record-council-decision', context, command.strategy, event)
    );
  },
};

type DecisionEvent = Extract<
  StrategyEvent,
  { type: 'StrategyApproved' | 'StrategyApprovedWithChanges' | 'StrategyRemitted' | 'StrategyTabled' | 'StrategyRejected' }
>;

function eventOf({ outcome, day, paragraph, isExample, from = day, changes = '' }: RecordCouncilDecisionCommand): DecisionEvent {
  const decision = { day, paragraph, isExample };
  switch (outcome) {
    case 'approved':
      return { type: 'StrategyApproved', ...decision, from };
    case 'approved-with-changes':
      return { type: 'StrategyApprovedWithChanges', ...decision, from, changes: changes.trim() };
    case 'remitted':
      return { type: 'StrategyRemitted', ...decision };
    case 'tabled':
      return { type: 'StrategyTabled', ...decision };
    case 'rejected':
      return { type: 'StrategyRejected', ...decision };
  }
}
