import { type Transition, transition } from '../transition.js';

/** The states of an edition (drawn in `docs/states.md`). */
export const EDITION_STATES = [
  'draft',
  'in-review',
  'ready',
  'postponed',
  'referred',
  'decided',
  'published',
  'in-force',
  'superseded',
  'repealed',
  'lapsed',
  'declined',
  'withdrawn',
] as const;
export type EditionState = (typeof EDITION_STATES)[number];

/** States before the decision. */
export const BEFORE_DECISION = ['draft', 'in-review', 'ready', 'postponed', 'referred'] as const;

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
  transition(BEFORE_DECISION, 'EditionWithdrawn', 'withdrawn'),
  transition('decided', 'EditionPublished', 'published'),
  transition('published', 'EnteredIntoForce', 'in-force'),
  transition(['published', 'in-force'], 'EditionSuperseded', 'superseded'),
  transition(['published', 'in-force'], 'EditionRepealed', 'repealed'),
  transition([...BEFORE_DECISION, 'decided', 'published', 'in-force'], 'EditionLapsed', 'lapsed'),
];

/** States in which an edition is prepared: at most one of a directive's editions is in one of them. */
export const IN_PREPARATION: readonly EditionState[] = BEFORE_DECISION;

/** States in which nothing more happens to an edition. */
export const CLOSED: readonly EditionState[] = ['superseded', 'repealed', 'lapsed', 'declined', 'withdrawn'];

/** States in which something may still happen to an edition. */
export const OPEN: readonly EditionState[] = EDITION_STATES.filter((state) => !CLOSED.includes(state));

/** States in which an edition is public: from the decision on. Until then it is working material (TF 2:12). */
export const PUBLIC_STATES: readonly EditionState[] = ['decided', 'published', 'in-force', 'superseded', 'repealed', 'lapsed'];
