/** The states of an evaluation. Planned is the directive's, overdue is derived from its day. */
export const EVALUATION_STATES = ['open', 'concluded'] as const;
export type EvaluationState = (typeof EVALUATION_STATES)[number];

interface Transition {
  readonly from: readonly EvaluationState[];
  readonly on: string;
  readonly to: EvaluationState;
}

/** The one table of an evaluation's states. The drawing in docs/states.md is made from it. */
export const EVALUATION_TRANSITIONS: readonly Transition[] = [{ from: ['open'], on: 'ConclusionDrawn', to: 'concluded' }];
