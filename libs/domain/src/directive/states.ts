/** The states of an edition (drawn in `docs/states.md`); what leads from one to the next stands in `transitions.ts`. */
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
  'lapsed-undecided',
  'declined',
  'withdrawn',
] as const;
export type EditionState = (typeof EDITION_STATES)[number];

/**
 * States in which an edition is prepared, until it is decided: at most one of a directive's editions is in one of them. So long a committee's answer to a
 * consultation is awaited, by whomever the case is decided (KL 6:12), also while its text is changed.
 */
export const IN_PREPARATION: readonly EditionState[] = ['draft', 'in-review', 'ready', 'postponed', 'referred'];

/** States in which nothing more happens to an edition. */
export const CLOSED: readonly EditionState[] = ['superseded', 'repealed', 'lapsed', 'lapsed-undecided', 'declined', 'withdrawn'];

/** States in which something may still happen to an edition. */
export const OPEN: readonly EditionState[] = EDITION_STATES.filter((state) => !CLOSED.includes(state));

/** States in which an edition binds, or will: decided, and not ended. */
export const BINDING: readonly EditionState[] = OPEN.filter((state) => !IN_PREPARATION.includes(state));

/** States of an edition that was decided to apply: its text is a decided one, in lists, histories and searches, whatever became of it since. */
export const DECIDED_STATES: readonly EditionState[] = [...BINDING, 'superseded', 'repealed', 'lapsed'];

/**
 * States in which an edition is public: from the decision on, also of one that was declined, which a member may appeal (KL 13:1). Until then it is working
 * material (TF 2:10, 2:12), also when it ends with its strategy.
 */
export const PUBLIC_STATES: readonly EditionState[] = [...DECIDED_STATES, 'declined'];
