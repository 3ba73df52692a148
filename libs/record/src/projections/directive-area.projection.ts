import type { AggregateState } from '@anvisa/domain/aggregates';
import { addDays } from '@anvisa/domain/conduct/working-days';
import { swedishDateOf } from '@anvisa/domain/time';
import type { Projection } from './projection.js';

/** From the day on which a directive is begun it governs its area, until the day before a map moves it to another. */
export const directiveAreaProjection: Projection = {
  table: 'directive_area',
  key: ['directive', 'from_day'],
  version: 1,
  columns: ['directive', 'from_day', 'until_day', 'area'],
  rows: ({ change: { event }, before, after, envelope: { at } }) => {
    if (event.type === 'DirectiveStarted') {
      const { id, area } = after as AggregateState<'directive'>;
      return [{ directive: id, from_day: swedishDateOf(at), until_day: null, area }];
    }
    if (event.type !== 'DirectiveMoved') return [];
    const { id, area, moves = [], editions } = before as AggregateState<'directive'>;
    const since = moves.at(-1) ?? { area, from: swedishDateOf(editions[0]?.startedAt ?? at) };
    return [
      { directive: id, from_day: since.from, until_day: addDays(event.from, -1), area: since.area },
      { directive: id, from_day: event.from, until_day: null, area: event.area },
    ];
  },
};
