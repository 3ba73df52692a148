import type { Actor } from '@anvisa/domain/actor';
import type { AggregateState } from '@anvisa/domain/aggregates';
import { type Instant, type SwedishDate, swedishDateOf } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { onlyRow } from './instance.js';

/** Who reads, with the roles that the record gives them, at the record's instant. */
export interface Reader {
  readonly now: Instant;
  readonly today: SwedishDate;
  readonly actor: Actor;
}

/** @param person absent for the public, who hold no role. */
export async function readerIn(db: Queryable, person: string | undefined): Promise<Reader> {
  const { rows } = await db.query<{ now: Date; state: AggregateState<'person'> | null }>({
    name: 'reader',
    text: `SELECT n.now, s.state FROM (SELECT clock_timestamp() + clock_offset AS now FROM instance) n
      LEFT JOIN stream s ON s.id = 'person/' || $1::text`,
    values: [person ?? ''],
  });
  const row = onlyRow(rows);
  const now = row.now.toISOString();
  const { name = '', roles = [] } = row.state ?? {};
  return { now, today: swedishDateOf(now), actor: { person: person ?? '', name, roles } };
}
