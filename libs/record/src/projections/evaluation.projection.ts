import type { AggregateState } from '@anvisa/domain/aggregates';
import { swedishDateOf } from '@anvisa/domain/time';
import { awaitedByEvaluation } from '@anvisa/domain/work/awaited';
import type { Projection } from './projection.js';

export const evaluationProjection: Projection = {
  table: 'evaluation',
  key: ['id'],
  version: 2,
  columns: [
    'id',
    'directive',
    'edition',
    'case_number',
    'state',
    'opened_at',
    'answer_by',
    'outcome',
    'concluded_on',
    'awaits',
    'evaluators',
  ],
  rows: ({ change, after }) => {
    if (!change.stream.startsWith('evaluation/')) return [];
    const evaluation = after as AggregateState<'evaluation'>;
    const { id, directive, edition, caseNumber, state, openedAt, answerBy, conclusion } = evaluation;
    return [
      {
        id,
        directive,
        edition,
        case_number: caseNumber,
        state,
        opened_at: openedAt,
        answer_by: answerBy,
        outcome: conclusion?.outcome ?? null,
        concluded_on: conclusion ? swedishDateOf(conclusion.at) : null,
        awaits: awaitedByEvaluation(evaluation),
        evaluators: evaluation.evaluators,
      },
    ];
  },
};
