import type { DecisionOutcome } from './directive.js';
import type { DirectiveEvent } from './events.js';

/** The events that tell a decision in a case, each with a document of its own, and how the decision went. */
export const DECISION_EVENTS: Readonly<Partial<Record<DirectiveEvent['type'], DecisionOutcome>>> = {
  EditionApproved: 'approved',
  EditionReturned: 'returned',
  EditionDeclined: 'declined',
  DecisionPostponed: 'postponed',
  EditionReferred: 'referred',
  BoardApproved: 'approved',
  BoardReturned: 'returned',
  BoardDeclined: 'declined',
  ChairApproved: 'approved',
  ChairDeclined: 'declined',
  EditionExtended: 'extended',
  BoardExtended: 'extended',
  RepealDecided: 'repealed',
  BoardRepealed: 'repealed',
};

export function tellsDecision(type: string): boolean {
  return Object.hasOwn(DECISION_EVENTS, type);
}
