import type { AggregateState } from '@anvisa/domain/aggregates';
import { editionOf } from '@anvisa/domain/directive/directive';
import { editionTold } from './edition.projection.js';
import type { Projection } from './projection.js';

/** The state that an edition leaves, with when it began and ended. */
export const phaseProjection: Projection = {
  table: 'phase',
  key: ['directive', 'number', 'state', 'began'],
  version: 1,
  columns: ['directive', 'number', 'state', 'began', 'ended'],
  rows: (step) => {
    const told = editionTold(step);
    const before = told && step.before ? editionOf(step.before as AggregateState<'directive'>, told.edition.number) : undefined;
    if (!told || !before || before.state === told.edition.state) return [];
    return [{ directive: told.directive.id, number: before.number, state: before.state, began: before.since, ended: told.edition.since }];
  },
};
