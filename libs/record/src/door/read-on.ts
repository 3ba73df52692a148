import type { Answers, Rests, StreamId, World } from '@anvisa/domain/act';
import type { Queryable } from '../database/queryable.js';
import { textOf } from '../queries/edition-text.js';
import { copiesOf, saidIn } from '../queries/said-in.js';
import { chargedWith } from '../queries/tasks.js';
import { reportedAmong } from '../queries/unreported-decisions.js';
import { caseNumberedSo } from './number.js';
import { type Reading, type ReadStream, worldOf } from './reading.js';

/** What few acts rest on beside what one statement reads for all. */
export async function withMore(client: Queryable, reading: Reading, rests: Rests): Promise<Reading> {
  const { textOf: edition, caseNumbered, reportedAmong: decisions, saidIn: entry, tasksOf } = rests;
  let read = reading;
  if (edition) read = answered(read, { text: (await textOf(client, edition, { secrets: true }))?.content });
  if (caseNumbered !== undefined) read = answered(read, { caseNumbered: await caseNumberedSo(client, caseNumbered) });
  if (decisions) read = answered(read, { reported: await reportedAmong(client, decisions) });
  if (entry !== undefined) read = await withEntry(client, read, entry);
  if (tasksOf !== undefined) read = await withTasks(client, read, tasksOf);
  return read;
}

/** An answer that is not there is left out. */
function answered(reading: Reading, more: { readonly [A in keyof Answers]: Answers[A] | undefined }): Reading {
  const found = Object.fromEntries(Object.entries(more).filter(([, answer]) => answer !== undefined));
  return { ...reading, answers: { ...reading.answers, ...found } };
}

async function withEntry(client: Queryable, reading: Reading, id: string): Promise<Reading> {
  const entry = await saidIn(client, id);
  if (!entry) return reading;
  const copies = await copiesOf(client, entry);
  return readOn(client, answered(reading, { entry, copies }), () => copies.map(({ stream }) => stream));
}

async function withTasks(client: Queryable, reading: Reading, person: string): Promise<Reading> {
  const rows = await chargedWith(client, person);
  return {
    ...reading,
    streams: new Map([...reading.streams, ...rows.map((stream) => [stream.id, stream] as const)]),
    held: new Set([...reading.held, ...rows.map(({ id }) => id)]),
  };
}

const MORE = 'SELECT id, version, head, state FROM stream WHERE id = ANY($1)';

/** Reads on, from stream to stream, where the act follows what the first ones name. What is found is held like them, so that no instant between matters. */
export async function readOn(client: Queryable, reading: Reading, follows: (world: World) => readonly StreamId[]): Promise<Reading> {
  const streams = new Map(reading.streams);
  const held = new Set(reading.held);
  const asked = new Set<StreamId>(reading.streams.keys());
  for (;;) {
    const read = { ...reading, streams, held };
    const more = [...new Set(follows(worldOf(read)))];
    for (const id of more) if (streams.has(id)) held.add(id);
    const unread = more.filter((id) => !asked.has(id));
    if (unread.length === 0) return read;
    for (const id of unread) asked.add(id);
    const { rows } = await client.query<ReadStream>({ name: 'read-on', text: MORE, values: [unread] });
    for (const stream of rows) streams.set(stream.id, stream);
  }
}
