import { streamOf } from '../../act.js';
import { evaluationAct, type OfRound } from '../evaluation-act.js';
import type { Answer, Finding } from '../events.js';
import { evaluatorHasNotDeclined } from '../rules/evaluator-is-awaited.js';
import { findingsSayWhat } from '../rules/findings-say-what.js';
import { questionsAreAnswered } from '../rules/questions-are-answered.js';

export interface AnswerEvaluationCommand extends OfRound {
  readonly type: 'answer-evaluation';
  readonly answers: readonly Answer[];
  readonly findings: readonly Finding[];
}

/** An evaluator answers all the questions. Until the evaluation is concluded, a later answer takes the place of their earlier one. */
export const answerEvaluation = evaluationAct<AnswerEvaluationCommand>('answer-evaluation', {
  rules: ({ answers, findings }, evaluation, { actor }) => [
    evaluatorHasNotDeclined(evaluation, actor.person),
    questionsAreAnswered(evaluation, answers),
    findingsSayWhat(evaluation, findings),
  ],

  decide: ({ answers, findings }, { id }) => ({
    as: { office: 'evaluator' },
    changes: [{ stream: streamOf('evaluation', id), event: { type: 'EvaluatorAnswered', answers, findings } }],
  }),
});
