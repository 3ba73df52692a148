import type pg from 'pg';
import { saysAway, saysTooLong } from '../database/away.js';
import type { Queryable } from '../database/queryable.js';
import { Gathering } from './gathering.js';
import { readFor, readTogether, type Wanted } from './read.js';
import type { Reading } from './reading.js';
import { touchedBy, type Writing, writeTogether } from './write.js';

/** How one act reads and writes. */
export interface Access {
  /** For what an act reads after its first reading. */
  readonly db: Queryable;
  readonly read: (wanted: Wanted) => Promise<Reading>;
  /** @returns false when something that the act rests on has changed since it was read: nothing is written, read and decide again. */
  readonly write: (writing: Writing) => Promise<boolean>;
}

/** An act alone on its connection, such as one within a transaction. */
export function alone(db: Queryable): Access {
  return {
    db,
    read: (wanted) => readFor(db, wanted),
    write: async (writing) => (await writeTogether(db, [writing])).every(Boolean),
  };
}

/** Acts of the same moment share their statements, and what these cost beside the acts' own rows. */
export function together(pool: pg.Pool): Access {
  const readings = new Gathering<Wanted, Reading>((batch) => apartIfNeeded(batch, (some) => readTogether(pool, some)));
  const writings = new Gathering<Writing, boolean>((batch) => apartIfNeeded(batch, (some) => writeTogether(pool, some)), fitting);
  return { db: pool, read: (wanted) => readings.ask(wanted), write: (writing) => writings.ask(writing) };
}

/** The acts from the first on of which none changes what another changes or rests on, and none has another's key. */
function fitting(writings: readonly Writing[]): readonly Writing[] {
  const [moved, held] = [new Set<string>(), new Set<string>()];
  return writings.filter((writing) => {
    const touched = touchedBy(writing);
    const moves = [...touched.moved.map(({ id }) => id), JSON.stringify([writing.actor, writing.key])];
    const fits = !moves.some((id) => moved.has(id) || held.has(id)) && !touched.held.some(({ id }) => moved.has(id));
    if (!fits) return false;
    for (const id of moves) moved.add(id);
    for (const { id } of touched.held) held.add(id);
    return true;
  });
}

/**
 * What comes of each. One that Postgres refuses, or whose case somebody holds too long, takes the others down with it: then each is done alone, and
 * gets its own error. A Postgres that is away is so for all.
 */
async function apartIfNeeded<Asked, Told>(
  batch: readonly Asked[],
  work: (some: readonly Asked[]) => Promise<readonly Told[]>,
): Promise<readonly (Told | Error)[]> {
  try {
    return await work(batch);
  } catch (error) {
    if (batch.length === 1 || (saysAway(error) && !saysTooLong(error))) throw error;
    const apart = await Promise.all(batch.map((one) => work([one]).catch((own: Error) => [own])));
    return apart.flat();
  }
}
