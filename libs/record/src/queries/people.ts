import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Queryable } from '../database/queryable.js';

/** Where a page of people ended. */
export type AfterPerson = readonly [name: string, id: string];

interface Wanted {
  readonly after?: AfterPerson | undefined;
  readonly limit: number;
}

/** People by name. Their roles lie in their streams alone. */
export async function peopleIn(db: Queryable, { after, limit }: Wanted): Promise<readonly AggregateState<'person'>[]> {
  const { rows } = await db.query<{ state: AggregateState<'person'> }>({
    name: after ? 'people-after' : 'people',
    text: `SELECT (SELECT state FROM stream WHERE id = 'person/' || p.id) AS state
      FROM person p ${after ? 'WHERE (name, id) > ($2, $3::uuid)' : ''} ORDER BY name, id LIMIT $1`,
    values: [limit, ...(after ?? [])],
  });
  return rows.map(({ state }) => state);
}
