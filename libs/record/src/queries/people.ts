import type { Role } from '@anvisa/domain/actor';
import type { AggregateState } from '@anvisa/domain/aggregates';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';

/** Where a page of people ended. */
export type AfterPerson = readonly [name: string, id: string];

interface Wanted {
  /** A part of their name, in small letters or large. */
  readonly name?: string | undefined;
  /** Those alone who hold this role on the day, and have not left. */
  readonly holding?: { readonly role: Role; readonly on: SwedishDate } | undefined;
  readonly after?: AfterPerson | undefined;
  readonly limit: number;
}

/** People by name. Their roles lie in their streams alone: each is found there by its key, and those of whoever has left are not looked at. */
export async function peopleIn(db: Queryable, { name, holding, after, limit }: Wanted): Promise<readonly AggregateState<'person'>[]> {
  const values: unknown[] = [limit];
  const given = (value: unknown) => `$${values.push(value)}`;
  const where = [
    ...(name === undefined ? [] : [`position(lower(${given(name)}) IN lower(name)) > 0`]),
    ...(holding ? ['left_on IS NULL', holds(given(holding.role), given(holding.on))] : []),
    ...(after ? [`(name, p.id) > (${given(after[0])}, ${given(after[1])}::uuid)`] : []),
  ];
  const { rows } = await db.query<{ state: AggregateState<'person'> }>(
    `SELECT state FROM person p CROSS JOIN LATERAL (SELECT state FROM stream WHERE id = 'person/' || p.id OFFSET 0) s
      ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY name, p.id LIMIT $1`,
    values,
  );
  return rows.map(({ state }) => state);
}

function holds(role: string, day: string): string {
  return `EXISTS (SELECT FROM jsonb_to_recordset(state->'roles') AS held (role text, "from" date, until date)
    WHERE role = ${role} AND ${day}::date BETWEEN "from" AND coalesce(until, 'infinity'))`;
}
