import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Projection } from './projection.js';

export const personProjection: Projection = {
  table: 'person',
  key: ['id'],
  version: 1,
  columns: ['id', 'subject', 'name', 'email', 'preference', 'language', 'left_on'],
  rows: ({ change, after }) => {
    if (!change.stream.startsWith('person/')) return [];
    const { id, subject, name, email, preference, language, left } = after as AggregateState<'person'>;
    return [{ id, subject, name, email, preference, language, left_on: left ?? null }];
  },
};
