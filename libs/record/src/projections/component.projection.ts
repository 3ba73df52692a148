import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Projection } from './projection.js';

/** The components of a map once it is adopted: what somebody may look for is what applies. */
export const componentProjection: Projection = {
  table: 'component',
  key: ['map', 'version', 'id'],
  version: 1,
  columns: ['map', 'version', 'id', 'area', 'area_name', 'applies_from', 'name', 'yearly_cost_sek', 'words', 'agreements'],
  rows: ({ change: { event }, after }) => {
    if (event.type !== 'AreaMapAdopted') return [];
    const { id: map, versions } = after as AggregateState<'area-map'>;
    const adopted = versions.find(({ version }) => version === event.version);
    if (!adopted) return [];
    return adopted.components.flatMap(({ id, name, yearlyCostSek, searchWords = [], agreements = [] }) => {
      const area = adopted.areas.find(({ components }) => components.includes(id));
      if (!area) return [];
      return [
        {
          map,
          version: adopted.version,
          id,
          area: area.id,
          area_name: area.name,
          applies_from: event.from,
          name,
          yearly_cost_sek: yearlyCostSek,
          words: [name, ...searchWords].join('\n'),
          agreements,
        },
      ];
    });
  },
};
