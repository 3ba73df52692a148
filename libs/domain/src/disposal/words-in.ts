import type { SaidEntry } from '../act.js';
import type { Kind } from '../aggregates.js';
import { fieldsOf, withoutWords } from './disposal.js';

/** The fields of an entry whose words may be disposed of, and what would remain in each. */
export function wordsIn({ stream, type, said }: Pick<SaidEntry, 'stream' | 'type' | 'said'>): ReadonlyMap<string, unknown> {
  const declared = fieldsOf(stream.slice(0, stream.indexOf('/')) as Kind, type);
  return new Map(
    Object.entries(said).flatMap(([field, value]) => {
      const remains = withoutWords(declared[field], value);
      return remains === undefined ? [] : [[field, remains] as const];
    }),
  );
}
