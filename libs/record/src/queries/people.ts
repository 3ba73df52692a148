import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Queryable } from '../database/queryable.js';

/** Where a page of people ended. */
export type AfterPerson = readonly [name: string, id: string];

interface Wanted {
  /** A part of their name, in small letters or large. */
  readonly name?: string | undefined;
  readonly after?: AfterPerson | undefined;
  readonly limit: number;
}

/** People by name. Their roles lie in their streams alone. */
export async function peopleIn(db: Queryable, { name, after, limit }: Wanted): Promise<readonly AggregateState<'person'>[]> {
  const values: unknown[] = [limit];
  const given = (value: unknown) => `$${values.push(value)}`;
  const where = [
    ...(name === undefined ? [] : [`position(lower(${given(name)}) IN lower(name)) > 0`]),
    ...(after ? [`(name, id) > (${given(after[0])}, ${given(after[1])}::uuid)`] : []),
  ];
  const { rows } = await db.query<{ state: AggregateState<'person'> }>(
    `SELECT (SELECT state FROM stream WHERE id = 'person/' || p.id) AS state
      FROM person p ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY name, id LIMIT $1`,
    values,
  );
  return rows.map(({ state }) => state);
}
