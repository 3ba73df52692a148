import type { AggregateState } from '@anvisa/domain/aggregates';
import { notBoundBefore } from '@anvisa/domain/receipt/binding';
import type { Projection } from './projection.js';

export const receiptProjection: Projection = {
  table: 'receipt',
  key: ['directive', 'edition', 'unit'],
  version: 2,
  columns: ['directive', 'edition', 'unit', 'answer_by', 'sent_at', 'acknowledged_at', 'responsible', 'not_before'],
  rows: ({ change, after }) => {
    if (!change.stream.startsWith('receipt/')) return [];
    const receipt = after as AggregateState<'receipt'>;
    const { directive, edition, unit, answerBy, sentAt, acknowledged } = receipt;
    return [
      {
        directive,
        edition,
        unit,
        answer_by: answerBy,
        sent_at: sentAt,
        acknowledged_at: acknowledged?.at ?? null,
        responsible: acknowledged?.responsible ?? null,
        not_before: notBoundBefore(receipt) ?? null,
      },
    ];
  },
};
