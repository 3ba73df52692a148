import type { Disposing, StreamId } from '@anvisa/domain/act';
import type pg from 'pg';
import { canonical } from '../audit/canonical.js';
import type { NewEntry } from '../audit/entry.js';
import type { Queryable } from '../database/queryable.js';
import { replayStreams } from '../refill/replayed-batch.js';
import { VERSIONS } from '../refill/versions.js';

/**
 * Takes the words from what is disclosed of entries, and from all that was made of them: the states and the rows that their streams give. The answer
 * that an act is given again never held any. In the transaction that tells of the disposal, whose entry the database itself asks for, and with
 * the streams locked, so that nobody writes them on with the words.
 */
export async function dispose(db: Queryable, disposes: readonly Disposing[], told: readonly NewEntry[]): Promise<void> {
  const patient = await patiently(db);
  const streams = new Set<StreamId>();
  for (const one of disposes) streams.add(await disposeOf(patient, one, told));
  await replayStreams(patient, new Set(VERSIONS.keys()), [...streams]);
}

/** A case is lived again from its first entry, with every text that was ever saved in it: that may take longer than an act does. */
const PATIENCE_MS = 30_000;

async function patiently(db: Queryable): Promise<Queryable> {
  await db.query(`SET LOCAL statement_timeout = ${PATIENCE_MS}; SET LOCAL idle_in_transaction_session_timeout = ${PATIENCE_MS}`);
  const query = (asked: string | pg.QueryConfig, values?: unknown[]) =>
    db.query({ ...(typeof asked === 'string' ? { text: asked, values } : asked), query_timeout: PATIENCE_MS } as pg.QueryConfig);
  return { query } as Queryable;
}

/** @returns the stream that tells it. */
async function disposeOf(db: Queryable, { entry, remains }: Disposing, told: readonly NewEntry[]): Promise<StreamId> {
  const telling = told.find(({ envelope }) => envelope.type === 'WordsDisposed' && envelope.open.entry === entry)?.envelope;
  if (!telling) throw new Error('a disposal is told in an entry');
  await db.query(
    `UPDATE disclosure d SET salt = NULL, value = u.value, disposed_by = $2 FROM unnest($3::text[], $4::text[]) AS u (field, value)
     WHERE d.entry = $1 AND d.field = u.field`,
    [entry, telling.id, Object.keys(remains), Object.values(remains).map(canonical)],
  );
  return telling.stream;
}
