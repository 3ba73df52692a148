import { type Transition, transition } from '../transition.js';
import { BINDING, type EditionState, IN_PREPARATION } from './states.js';

/** The one table of an edition's states: in which state an event may occur, and where it leads. The drawing in docs/states.md is made from it. */
export const EDITION_TRANSITIONS: readonly Transition<EditionState>[] = [
  transition('draft', 'ReviewOpened', 'in-review'),
  transition(['in-review', 'ready', 'postponed'], 'DraftReopened', 'draft'),
  transition('in-review', 'ReadyForDecision', 'ready'),
  transition('ready', 'EditionApproved', 'decided'),
  transition('ready', 'EditionReturned', 'draft'),
  transition('ready', 'EditionDeclined', 'declined'),
  transition('ready', 'DecisionPostponed', 'postponed'),
  transition('postponed', 'DecisionResumed', 'ready'),
  transition(['ready', 'postponed'], 'EditionReferred', 'referred'),
  transition(['ready', 'postponed'], 'CaseTakenToBoard', 'referred'),
  transition('referred', 'BoardApproved', 'decided'),
  transition('referred', 'BoardReturned', 'draft'),
  transition('referred', 'BoardDeclined', 'declined'),
  transition('referred', 'ChairApproved', 'decided'),
  transition('referred', 'ChairDeclined', 'declined'),
  transition(['draft', 'in-review', 'ready', 'postponed'], 'EditionWithdrawn', 'withdrawn'),
  transition('decided', 'EditionPublished', 'published'),
  transition('published', 'EnteredIntoForce', 'in-force'),
  transition(['published', 'in-force'], 'EditionSuperseded', 'superseded'),
  transition(['published', 'in-force'], 'EditionRepealed', 'repealed'),
  transition(IN_PREPARATION, 'DraftLapsed', 'lapsed-undecided'),
  // Entries of the first builds told of a draft's lapse as of a decided edition's.
  transition(IN_PREPARATION, 'EditionLapsed', 'lapsed-undecided'),
  transition(BINDING, 'EditionLapsed', 'lapsed'),
];
