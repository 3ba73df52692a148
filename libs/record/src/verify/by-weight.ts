import type { StreamId } from '@anvisa/domain/act';
import type { Queryable } from '../database/queryable.js';

/** So many bytes of what is disclosed are read at once: every text that was saved lies there, each of up to 2 MiB. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The streams in their order, as many at a time as are not too heavy together; a heavier one alone. */
export async function* byWeight(db: Queryable, streams: readonly StreamId[], most = MOST_BYTES): AsyncGenerator<readonly StreamId[]> {
  const weights = await weightsOf(db, streams);
  let part: StreamId[] = [];
  let weight = 0;
  for (const stream of streams) {
    const own = weights.get(stream) ?? 0;
    if (part.length > 0 && weight + own > most) {
      yield part;
      part = [];
      weight = 0;
    }
    part.push(stream);
    weight += own;
  }
  if (part.length > 0) yield part;
}

/** In bytes. A text's length is known without reading it. */
async function weightsOf(db: Queryable, streams: readonly StreamId[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.query<{ stream: string; bytes: number }>(
    `SELECT e.stream, sum(octet_length(d.value))::float8 AS bytes FROM entry e JOIN disclosure d ON d.entry = e.id
     WHERE e.stream = ANY($1) GROUP BY e.stream`,
    [streams],
  );
  return new Map(rows.map(({ stream, bytes }) => [stream, bytes]));
}
