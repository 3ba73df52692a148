import type { Instant } from '@anvisa/domain/time';
import { wishOf } from '../conduct/wakeups.js';
import type { Queryable } from '../database/queryable.js';
import { onlyRow } from './instance.js';

/** The record's clock, and what it would be moved past. */
export interface Clock {
  readonly kind: 'production' | 'demo' | 'test';
  readonly now: Instant;
  readonly lastEntry: Instant | undefined;
}

export async function clockOf(db: Queryable): Promise<Clock> {
  const { rows } = await db.query<{ kind: Clock['kind']; now: Date; last: Date | null }>({
    name: 'clock',
    text: `SELECT kind, clock_timestamp() + clock_offset AS now, (SELECT at FROM entry ORDER BY tx DESC, seq DESC LIMIT 1) AS last FROM instance`,
  });
  const { kind, now, last } = onlyRow(rows);
  return { kind, now: now.toISOString(), lastEntry: last?.toISOString() };
}

/** Wishes that every conductor looks whose day has come by the record's clock: their own timers run by the clock on the wall. */
export async function wakeWhoseDayHasCome(db: Queryable): Promise<number> {
  const { rowCount } = await db.query({
    name: 'wake-whose-day-has-come',
    text: wishOf(
      'SELECT c.id, gen_random_uuid(), clock_timestamp() FROM conductor c, instance i WHERE c.next_due <= clock_timestamp() + i.clock_offset ORDER BY c.id',
    ),
  });
  return rowCount ?? 0;
}
