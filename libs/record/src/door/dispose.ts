import type { Decided } from '@anvisa/domain/act';
import { canonical } from '../audit/canonical.js';
import type { NewEntry } from '../audit/entry.js';
import type { Queryable } from '../database/queryable.js';
import { replayStreams } from '../refill/replayed-batch.js';
import { VERSIONS } from '../refill/versions.js';

/**
 * Takes the words from what is disclosed of an entry, and from all that was made of it: the state and the rows that its stream gives. The answer
 * that its act is given again never held any. In the transaction that tells of the disposal, whose entry the database itself asks for, and with
 * the stream locked, so that nobody writes it on with the words.
 */
export async function dispose(
  db: Queryable,
  { entry, remains }: NonNullable<Decided['disposes']>,
  told: readonly NewEntry[],
): Promise<void> {
  const telling = told.find(({ envelope }) => envelope.type === 'WordsDisposed')?.envelope;
  if (!telling) throw new Error('a disposal is told in an entry');
  await db.query(
    `UPDATE disclosure d SET salt = NULL, value = u.value, disposed_by = $2 FROM unnest($3::text[], $4::text[]) AS u (field, value)
     WHERE d.entry = $1 AND d.field = u.field`,
    [entry, telling.id, Object.keys(remains), Object.values(remains).map(canonical)],
  );
  await replayStreams(db, new Set(VERSIONS.keys()), [telling.stream]);
}
