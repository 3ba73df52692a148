import type { StreamId } from '@anvisa/domain/act';
import { kindOf } from '../audit/entry.js';
import type { Queryable } from '../database/queryable.js';
import { rowsOf } from '../projections/projection.js';
import { PROJECTIONS } from '../projections/projections.js';
import { upsert } from '../projections/upsert.js';
import { byWeight } from '../verify/by-weight.js';
import { type CheckedStream, checkStream } from '../verify/check-stream.js';
import { entriesOf } from '../verify/read-stream.js';
import { stateOf } from './versions.js';

type Replayed = CheckedStream & { readonly id: StreamId };

/** Replays the next streams, and gives the rows and states asked for. Who acts on one of them waits. @returns their names, in order. */
export async function replayedBatch(
  db: Queryable,
  subjects: ReadonlySet<string>,
  after: string,
  limit: number,
): Promise<readonly StreamId[]> {
  const { rows } = await db.query<{ id: StreamId }>('SELECT id FROM stream WHERE id > $1 ORDER BY id LIMIT $2 FOR UPDATE', [after, limit]);
  const ids = rows.map(({ id }) => id);
  await replayStreams(db, subjects, ids);
  return ids;
}

/** Replays some streams, and gives the rows and states asked for. */
export async function replayStreams(db: Queryable, subjects: ReadonlySet<string>, ids: readonly StreamId[]): Promise<void> {
  for await (const part of byWeight(db, ids)) {
    const entries = await entriesOf(db, part);
    const streams = part.map((id) => ({ id, ...whole(id, checkStream(id, entries.get(id) ?? [])) }));
    await giveRows(db, subjects, streams);
    await giveStates(
      db,
      streams.filter(({ id }) => subjects.has(stateOf(kindOf(id)))),
    );
  }
}

/** Nothing is given by entries that are not as they were written. */
function whole(stream: StreamId, checked: ReturnType<typeof checkStream>): CheckedStream {
  if ('what' in checked) throw new Error(`${stream} is not as it was written (${checked.what}): «anvisa verify» says where`);
  return checked;
}

async function giveRows(db: Queryable, subjects: ReadonlySet<string>, streams: readonly Replayed[]): Promise<void> {
  const steps = streams.flatMap((stream) => stream.steps);
  for (const projection of PROJECTIONS.filter(({ table }) => subjects.has(table))) {
    const rows = rowsOf(projection, steps);
    if (rows.length > 0) await db.query(upsert(projection, '$1'), [JSON.stringify(rows)]);
  }
}

async function giveStates(db: Queryable, streams: readonly Replayed[]): Promise<void> {
  await db.query(
    `UPDATE stream s SET state = u.state FROM unnest($1::text[], $2::jsonb[]) AS u (id, state) WHERE s.id = u.id AND s.state IS DISTINCT FROM u.state`,
    [streams.map(({ id }) => id), streams.map(({ state }) => JSON.stringify(state))],
  );
}
