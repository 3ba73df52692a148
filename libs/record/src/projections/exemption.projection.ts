import type { AggregateState } from '@anvisa/domain/aggregates';
import { awaitedByExemption } from '@anvisa/domain/work/awaited';
import type { Projection } from './projection.js';

export const exemptionProjection: Projection = {
  table: 'exemption',
  key: ['id'],
  version: 2,
  columns: ['id', 'directive', 'edition', 'provision', 'unit', 'case_number', 'state', 'requested_at', 'until', 'awaits'],
  rows: ({ change, after }) => {
    if (!change.stream.startsWith('exemption/')) return [];
    const exemption = after as AggregateState<'exemption'>;
    const { id, directive, edition, provision, unit, caseNumber, state, requestedAt, until } = exemption;
    const awaits = awaitedByExemption(exemption);
    return [
      { id, directive, edition, provision, unit, case_number: caseNumber, state, requested_at: requestedAt, until: until ?? null, awaits },
    ];
  },
};
