import { type Transition, transition } from '../transition.js';

/** The states of an evaluation. Planned is the directive's, overdue is derived from its day. */
export const EVALUATION_STATES = ['open', 'concluded'] as const;
export type EvaluationState = (typeof EVALUATION_STATES)[number];

/** The one table of an evaluation's states. The drawing in docs/states.md is made from it. */
export const EVALUATION_TRANSITIONS: readonly Transition<EvaluationState>[] = [transition('open', 'ConclusionDrawn', 'concluded')];
