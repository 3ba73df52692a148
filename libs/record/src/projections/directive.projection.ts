import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Projection } from './projection.js';

/** The events that change what a list of directives shows. */
const TELLING = new Set(['DirectiveStarted', 'EnteredIntoForce', 'CorrectionMade']);

export const directiveProjection: Projection = {
  table: 'directive',
  key: ['id'],
  version: 2,
  columns: ['id', 'title'],
  rows: ({ change, after }) => {
    if (!change.stream.startsWith('directive/') || !TELLING.has(change.event.type)) return [];
    const { id, title } = after as AggregateState<'directive'>;
    return [{ id, title }];
  },
};
