import type { Queryable } from '../database/queryable.js';

const UUID = /^[0-9a-f-]{36}$/;

/** The names of people, by id. The conductor and whoever is not a person have none. */
export async function namesOf(db: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => UUID.test(id));
  if (wanted.length === 0) return new Map();
  const { rows } = await db.query<{ id: string; name: string }>({
    name: 'names',
    text: 'SELECT id, name FROM person WHERE id = ANY($1::uuid[])',
    values: [wanted],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
