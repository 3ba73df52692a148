import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Projection } from './projection.js';

export const evaluationProjection: Projection = {
  table: 'evaluation',
  key: ['id'],
  columns: ['id', 'directive', 'edition', 'case_number', 'state', 'opened_at', 'answer_by', 'outcome'],
  rows: ({ change, after }) => {
    if (!change.stream.startsWith('evaluation/')) return [];
    const { id, directive, edition, caseNumber, state, openedAt, answerBy, conclusion } = after as AggregateState<'evaluation'>;
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
      },
    ];
  },
};
