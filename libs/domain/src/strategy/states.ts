import type { StrategyEvent } from './events.js';

/** The states of a strategy (domain.md, Lifecycles). Approved, with or without changes, is in force. */
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
type On = StrategyEvent['type'];

interface Transition {
  readonly from: readonly StrategyState[];
  readonly on: On;
  readonly to: StrategyState;
}

const transition = (from: StrategyState | readonly StrategyState[], on: On, to: StrategyState): Transition => ({
  from: [from].flat(),
  on,
  to,
});

/** States in which the council has approved the strategy and nothing has ended it. */
export const IN_FORCE: readonly StrategyState[] = ['approved', 'approved-with-changes'];

/** The council decides on what the board proposed; a tabled case comes back to it. */
const BEFORE_THE_COUNCIL = ['proposed', 'tabled'] as const;

/** The one table of a strategy's states: in which state an event may occur, and where it leads. The drawing in docs/states.md is made from it. */
export const TRANSITIONS: readonly Transition[] = [
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
];

/** Where an event leads a strategy that stands in a state; the same state for an event that moves nothing. */
export function stateAfter(state: StrategyState, on: On): StrategyState {
  return TRANSITIONS.find((one) => one.on === on && one.from.includes(state))?.to ?? state;
}

/** Whether the table lets an event occur in a state. Events outside the table move nothing and may always occur. */
export function mayOccur(state: StrategyState, on: On): boolean {
  const rows = TRANSITIONS.filter((one) => one.on === on);
  return rows.length === 0 || rows.some((one) => one.from.includes(state));
}
