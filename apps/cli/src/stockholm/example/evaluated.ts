import { STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { AnswerEvaluationCommand } from '@anvisa/domain/evaluation/acts/answer-evaluation';

type Marked = readonly [text: string, score?: number];

/** An evaluator's answers to the standing questions, in their order. */
export function answers(of: OfEdition, round: number, ...given: readonly Marked[]): AnswerEvaluationCommand {
  const { questions } = STANDING_POLICY.evaluation;
  return {
    type: 'answer-evaluation',
    ...of,
    round,
    answers: questions.map(({ id }, index) => {
      const [text = '', score] = given[index] ?? [];
      return { question: id, text, ...(score !== undefined && { score }) };
    }),
    findings: [],
  };
}
