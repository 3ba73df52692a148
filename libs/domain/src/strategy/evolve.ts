import type { EntryMeta } from '../aggregate.js';
import type { StrategyEvent } from './events.js';
import { stateAfter } from './states.js';
import type { CouncilOutcome, Strategy, TakenCouncilDecision } from './strategy.js';

/** The state of a strategy after one more event. */
export function evolveStrategy(strategy: Strategy | undefined, event: StrategyEvent, { id }: EntryMeta): Strategy {
  if (event.type === 'StrategyRegistered') {
    const { type: _, ...registered } = event;
    return { id, ...registered, state: 'registered', decisions: [], specialStatements: [], documents: [], missing: [] };
  }
  if (!strategy) throw new Error(`${event.type} before StrategyRegistered`);
  return told({ ...strategy, state: stateAfter(strategy.state, event.type) }, event);
}

type Later = Exclude<StrategyEvent, { type: 'StrategyRegistered' }>;

function told(strategy: Strategy, event: Later): Strategy {
  switch (event.type) {
    case 'OfficeStatementRecorded':
      return { ...strategy, officeStatement: { dated: event.dated, preparedBy: event.preparedBy } };
    case 'PreparationEndorsed':
      return { ...strategy, preparation: without(event) };
    case 'BoardProposed':
      return { ...strategy, proposal: without(event) };
    case 'SpecialStatementNoted':
      return { ...strategy, specialStatements: [...strategy.specialStatements, without(event)] };
    case 'DocumentAttached':
      return {
        ...strategy,
        documents: [...strategy.documents, without(event)],
        missing: strategy.missing.filter(({ what }) => what !== event.what),
      };
    case 'DocumentMissing':
      return { ...strategy, missing: [...strategy.missing, without(event)] };
    case 'StrategySuperseded':
      return { ...strategy, ending: { how: 'superseded', by: event.by, lastDay: event.lastDay, carriesOver: event.carriesOver } };
    case 'StrategyRevoked': {
      const { day, paragraph, isExample, lastDay } = event;
      return { ...strategy, ending: { how: 'revoked', lastDay, decision: { day, paragraph, isExample } } };
    }
    case 'StrategyAnnulled':
      return { ...strategy, annulled: { day: event.day, court: event.court } };
    default:
      return { ...strategy, decisions: [...strategy.decisions, decided(event)] };
  }
}

/** An event's own words, without its type. */
function without<E extends { readonly type: string }>(event: E): Omit<E, 'type'> {
  const { type: _, ...words } = event;
  return words;
}

const OUTCOMES = {
  StrategyApproved: 'approved',
  StrategyApprovedWithChanges: 'approved-with-changes',
  StrategyRemitted: 'remitted',
  StrategyTabled: 'tabled',
  StrategyRejected: 'rejected',
} as const satisfies Partial<Record<StrategyEvent['type'], CouncilOutcome>>;

function decided({ type, ...decision }: Extract<StrategyEvent, { type: keyof typeof OUTCOMES }>): TakenCouncilDecision {
  return { ...decision, outcome: OUTCOMES[type] };
}
