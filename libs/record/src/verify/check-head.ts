import type { StreamId } from '@anvisa/domain/act';
import { kindOf } from '../audit/entry.js';
import type { Queryable } from '../database/queryable.js';
import type { CheckedStream } from './check-stream.js';
import { type Difference, firstDifferingPath } from './difference.js';

/** A stream as its row says that it stands. */
interface Head {
  readonly kind: string;
  readonly version: number;
  readonly head: Buffer;
  readonly state: unknown;
}

export async function headsOf(pool: Queryable, names: readonly string[]): Promise<ReadonlyMap<string, Head>> {
  const { rows } = await pool.query<Head & { id: string }>('SELECT id, kind, version, head, state FROM stream WHERE id = ANY($1)', [names]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Compares a stream's row with what its entries give. */
export function headDiffers(
  stream: StreamId,
  { version, head, state, steps }: CheckedStream,
  stored: Head | undefined,
): Difference | undefined {
  const last = steps.at(-1)?.envelope;
  const where = { stream, n: version, ...(last && { entry: last.id, caseNumber: last.case }) };
  if (version === 0) return { what: 'stream-without-entries', stream };
  if (!stored) return { what: 'stream-missing', ...where };
  if (stored.kind !== kindOf(stream)) return { what: 'state-differs', ...where, field: 'kind' };
  if (stored.version !== version) {
    return stored.version > version
      ? { what: 'entry-missing', ...where, n: version + 1, detail: `the stream says ${stored.version} entries, ${version} are there` }
      : { what: 'state-differs', ...where, field: 'version' };
  }
  if (!stored.head.equals(head)) return { what: 'leaf-changed', ...where, field: 'hash' };
  const field = firstDifferingPath(JSON.parse(JSON.stringify(state)), stored.state);
  return field === undefined ? undefined : { what: 'state-differs', ...where, field };
}
