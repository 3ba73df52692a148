import { type Transition, transition } from '../transition.js';

/** The states of a strategy (drawn in `docs/states.md`). Approved, with or without changes, is in force. */
export const STRATEGY_STATES = [
  'registered',
  'office-statement',
  'prepared',
  'proposed',
  'tabled',
  'remitted',
  'approved',
  'approved-with-changes',
  'rejected',
  'superseded',
  'revoked',
  'annulled',
] as const;
export type StrategyState = (typeof STRATEGY_STATES)[number];

/** States in which the council has approved the strategy and nothing has ended it. */
export const IN_FORCE: readonly StrategyState[] = ['approved', 'approved-with-changes'];

/** States in which the council has the case: it decides on what the board proposed, and what it tabled comes back to it. */
export const BEFORE_THE_COUNCIL = ['proposed', 'tabled'] as const;

/** The one table of a strategy's states: in which state an event may occur, and where it leads. The drawing in docs/states.md is made from it. */
export const STRATEGY_TRANSITIONS: readonly Transition<StrategyState>[] = [
  transition(['registered', 'remitted'], 'OfficeStatementRecorded', 'office-statement'),
  transition('office-statement', 'PreparationEndorsed', 'prepared'),
  transition(['prepared', 'remitted'], 'BoardProposed', 'proposed'),
  transition(BEFORE_THE_COUNCIL, 'StrategyApproved', 'approved'),
  transition(BEFORE_THE_COUNCIL, 'StrategyApprovedWithChanges', 'approved-with-changes'),
  transition(BEFORE_THE_COUNCIL, 'StrategyRemitted', 'remitted'),
  transition(BEFORE_THE_COUNCIL, 'StrategyTabled', 'tabled'),
  transition(BEFORE_THE_COUNCIL, 'StrategyRejected', 'rejected'),
  transition(IN_FORCE, 'StrategySuperseded', 'superseded'),
  transition(IN_FORCE, 'StrategyRevoked', 'revoked'),
  transition([...IN_FORCE, 'superseded', 'revoked'], 'StrategyAnnulled', 'annulled'),
  transition('superseded', 'StrategyRestored', 'approved'),
  transition('superseded', 'StrategyRestored', 'approved-with-changes'),
];
