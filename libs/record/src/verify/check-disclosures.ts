import type { Queryable } from '../database/queryable.js';
import type { Difference } from './difference.js';

/** A disclosure that belongs to no entry. */
export async function strayDisclosure(pool: Queryable): Promise<Difference | undefined> {
  const { rows } = await pool.query<{ entry: string; field: string }>(
    'SELECT entry, field FROM disclosure d WHERE NOT EXISTS (SELECT FROM entry e WHERE e.id = d.entry) ORDER BY entry, field LIMIT 1',
  );
  const [stray] = rows;
  return stray && { what: 'disclosure-unknown', stream: 'disclosure', ...stray, detail: 'its entry is not there' };
}
