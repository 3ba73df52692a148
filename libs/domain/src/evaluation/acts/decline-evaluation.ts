import { streamOf } from '../../act.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { evaluationAct, type OfRound } from '../evaluation-act.js';
import { evaluatorHasNotDeclined, evaluatorIsAwaited } from '../rules/evaluator-is-awaited.js';

export interface DeclineEvaluationCommand extends OfRound {
  readonly type: 'decline-evaluation';
  readonly reasons: string;
}

/** An evaluator says no to answering, with reasons. Their place stays until somebody else is asked, or the round is concluded without them. */
export const declineEvaluation = evaluationAct<DeclineEvaluationCommand>('decline-evaluation', {
  rules: ({ reasons }, evaluation, { actor }) => [
    reasonsAreGiven(reasons),
    evaluatorIsAwaited(evaluation, actor.person),
    evaluatorHasNotDeclined(evaluation, actor.person),
  ],

  decide: ({ reasons }, { id }) => ({
    as: { office: 'evaluator' },
    changes: [{ stream: streamOf('evaluation', id), event: { type: 'EvaluatorDeclined', reasons } }],
  }),
});
