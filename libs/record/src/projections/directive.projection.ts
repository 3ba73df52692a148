import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Projection } from './projection.js';

/** The events that change what a list of directives shows. */
const TELLING = new Set(['DirectiveStarted', 'EnteredIntoForce', 'CorrectionMade']);

export const directiveProjection: Projection = {
  table: 'directive',
  key: ['id'],
  version: 1,
  columns: ['id', 'area', 'title'],
  rows: ({ change, after }) => {
    if (!change.stream.startsWith('directive/') || !TELLING.has(change.event.type)) return [];
    const { id, area, title } = after as AggregateState<'directive'>;
    return [{ id, area, title }];
  },
};
