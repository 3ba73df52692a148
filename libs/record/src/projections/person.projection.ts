import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Projection } from './projection.js';

export const personProjection: Projection = {
  table: 'person',
  key: ['id'],
  columns: ['id', 'subject', 'name', 'email', 'preference', 'closed'],
  rows: ({ change, after }) => {
    if (!change.stream.startsWith('person/')) return [];
    const { id, subject, name, email, preference, closed } = after as AggregateState<'person'>;
    return [{ id, subject: closed ? null : subject, name, email, preference, closed }];
  },
};
