import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Projection } from './projection.js';

export const receiptProjection: Projection = {
  table: 'receipt',
  key: ['directive', 'edition', 'unit'],
  version: 1,
  columns: ['directive', 'edition', 'unit', 'answer_by', 'sent_at', 'acknowledged_at', 'responsible'],
  rows: ({ change, after }) => {
    if (!change.stream.startsWith('receipt/')) return [];
    const { directive, edition, unit, answerBy, sentAt, acknowledged } = after as AggregateState<'receipt'>;
    return [
      {
        directive,
        edition,
        unit,
        answer_by: answerBy,
        sent_at: sentAt,
        acknowledged_at: acknowledged?.at ?? null,
        responsible: acknowledged?.responsible ?? null,
      },
    ];
  },
};
