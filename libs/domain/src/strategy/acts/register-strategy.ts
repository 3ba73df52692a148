import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal } from '../../refusal.js';
import type { RelatedDecision } from '../events.js';
import { recorded } from '../recording.js';
import { numberIsFree } from '../rules/number-is-free.js';
import { reviewInterval } from '../rules/review-interval.js';
import { strategyIsNew } from '../rules/strategy-is-new.js';

export interface RegisterStrategyCommand {
  readonly type: 'register-strategy';
  readonly strategy: string;
  readonly title: string;
  /** The registration number that the city's register has given the case. */
  readonly caseNumber: string;
  readonly reviewMonths: number;
  readonly isExample: boolean;
  readonly steeringDocuments: readonly RelatedDecision[];
  readonly relatedDecisions: readonly RelatedDecision[];
}

/** A strategy's case, with what it rests on. */
export const registerStrategy: Act<RegisterStrategyCommand> = {
  rests: ({ strategy, caseNumber }) => ({ streams: [streamOf('strategy', strategy)], caseNumbered: caseNumber.trim() }),
  locks: () => 'strategy',

  decide: (world, command, context) => {
    const { type: _, strategy, ...said } = command;
    const registered = { ...said, caseNumber: said.caseNumber.trim() };
    return (
      firstRefusal(
        permitted('register-strategy', context),
        strategyIsNew(world.find('strategy', strategy)),
        numberIsFree(registered.caseNumber, context.caseNumbered),
        reviewInterval(registered.reviewMonths),
      ) ?? recorded('register-strategy', context, strategy, { type: 'StrategyRegistered', ...registered })
    );
  },
};
