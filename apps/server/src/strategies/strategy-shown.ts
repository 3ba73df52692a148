import { reviewDueAfter } from '@anvisa/domain/strategy/review-due';
import { sourceConflicts } from '@anvisa/domain/strategy/source-conflicts';
import { endingOf, standingOn } from '@anvisa/domain/strategy/standing';
import type { Ending, Strategy } from '@anvisa/domain/strategy/strategy';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Showing } from '../acts/acts.js';
import type { EndingAnswer, StrategyAnswer, StrategyListedAnswer } from './strategy.answer.js';
import type { StrategyAfter } from './strategy-act.answer.js';

/** A strategy with what does not fit together in its source. `all` are all there are: among them its successor. */
export function strategyShown(strategy: Strategy, all: readonly Strategy[], today: SwedishDate): StrategyAnswer {
  const { ending: _, documents, missing, decisions, specialStatements, steeringDocuments, relatedDecisions, proposal, ...told } = strategy;
  const ending = endingOf(strategy, all);
  const reviewDue = reviewDueAfter(strategy, today);
  return {
    ...told,
    standing: standingOn(strategy, all, today),
    ...(reviewDue !== undefined && { reviewDue }),
    ...(proposal && { proposal: { ...proposal, proposes: [...proposal.proposes], signedBy: [...proposal.signedBy] } }),
    steeringDocuments: [...steeringDocuments],
    relatedDecisions: [...relatedDecisions],
    decisions: [...decisions],
    specialStatements: [...specialStatements],
    documents: [...documents],
    missing: [...missing],
    conflicts: [...sourceConflicts(strategy)],
    ...(ending && { ending: endingShown(ending) }),
  };
}

function endingShown(ending: Ending): EndingAnswer {
  const { how, lastDay } = ending;
  return ending.how === 'superseded' ? { how, lastDay, by: ending.by, carriesOver: [...ending.carriesOver] } : { how, lastDay };
}

export function strategyListed(strategy: Strategy, all: readonly Strategy[], today: SwedishDate): StrategyListedAnswer {
  const { id, title, caseNumber, state, isExample, missing } = strategy;
  const conflicts = sourceConflicts(strategy).length;
  return { id, title, caseNumber, state, standing: standingOn(strategy, all, today), isExample, conflicts, missing: missing.length };
}

/** What the answer to an act on a strategy shows of it. */
export function strategyAfter(id: string): Showing<StrategyAfter> {
  return {
    show: (world) => {
      const strategy = world.find('strategy', id);
      if (!strategy) throw new Error('an act on a strategy leaves the strategy');
      return { id, self: `/api/strategies/${id}`, caseNumber: strategy.caseNumber, state: strategy.state };
    },
    location: ({ self }) => self,
  };
}
