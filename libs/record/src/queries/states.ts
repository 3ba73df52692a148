import { streamOf } from '@anvisa/domain/act';
import type { AggregateState, Kind } from '@anvisa/domain/aggregates';
import type { Queryable } from '../database/queryable.js';

/** Something of the record as it stands: its state, and the version that is its ETag. */
export interface Stood<K extends Kind> {
  readonly version: number;
  readonly state: AggregateState<K>;
}

export async function stateOf<K extends Kind>(db: Queryable, kind: K, id: string): Promise<Stood<K> | undefined> {
  const { rows } = await db.query<Stood<K>>({
    name: 'state-of',
    text: 'SELECT version, state FROM stream WHERE id = $1',
    values: [streamOf(kind, id)],
  });
  return rows[0];
}

/** Some of a kind, by their ids. */
export async function statesOf<K extends Kind>(
  db: Queryable,
  kind: K,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AggregateState<K>>> {
  const { rows } = await db.query<{ state: AggregateState<K> }>({
    name: 'states-of',
    text: 'SELECT state FROM stream WHERE id = ANY($1)',
    values: [[...new Set(ids)].map((id) => streamOf(kind, id))],
  });
  return new Map(rows.map(({ state }) => [state.id, state]));
}

/** All of a kind of which a city has few: strategies, mandates, area maps. */
export async function allOf<K extends Kind>(db: Queryable, kind: K): Promise<readonly AggregateState<K>[]> {
  const { rows } = await db.query<{ state: AggregateState<K> }>({
    name: 'all-of',
    text: 'SELECT state FROM stream WHERE kind = $1 ORDER BY id',
    values: [kind],
  });
  return rows.map(({ state }) => state);
}
