import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Projection } from './projection.js';

export const exemptionProjection: Projection = {
  table: 'exemption',
  key: ['id'],
  version: 1,
  columns: ['id', 'directive', 'edition', 'provision', 'unit', 'case_number', 'state', 'requested_at', 'until'],
  rows: ({ change, after }) => {
    if (!change.stream.startsWith('exemption/')) return [];
    const { id, directive, edition, provision, unit, caseNumber, state, requestedAt, until } = after as AggregateState<'exemption'>;
    return [{ id, directive, edition, provision, unit, case_number: caseNumber, state, requested_at: requestedAt, until: until ?? null }];
  },
};
