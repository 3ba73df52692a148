import type { Queryable } from '../database/queryable.js';
import { NOW } from './instance.js';

/** An answer half filled in. */
export interface WorkingNote {
  readonly version: number;
  readonly text: string;
  readonly at: Date;
}

interface Whose {
  readonly person: string;
  readonly subject: string;
}

export async function workingNoteOf(db: Queryable, { person, subject }: Whose): Promise<WorkingNote | undefined> {
  const { rows } = await db.query<WorkingNote>({
    name: 'working-note',
    text: 'SELECT version, text, at FROM working_note WHERE person = $1 AND subject = $2',
    values: [person, subject],
  });
  return rows[0];
}

/** Writes a note over the version that was seen, 0 where there was none: one person may have two windows open. @returns undefined where another was first. */
export async function writeWorkingNote(
  db: Queryable,
  { person, subject, text, seen }: Whose & { readonly text: string; readonly seen: number },
): Promise<WorkingNote | undefined> {
  const { rows } = await db.query<WorkingNote>({
    name: seen === 0 ? 'begin-working-note' : 'write-working-note',
    text: seen === 0 ? BEGIN : WRITE,
    values: [person, subject, text, ...(seen === 0 ? [] : [seen])],
  });
  return rows[0];
}

const BEGIN = `INSERT INTO working_note (person, subject, version, text, at) VALUES ($1, $2, 1, $3, ${NOW}) ON CONFLICT DO NOTHING RETURNING version, text, at`;
const WRITE = `UPDATE working_note SET version = version + 1, text = $3, at = ${NOW} WHERE person = $1 AND subject = $2 AND version = $4 RETURNING version, text, at`;

export async function dropWorkingNote(db: Queryable, { person, subject }: Whose): Promise<void> {
  await db.query({
    name: 'drop-working-note',
    text: 'DELETE FROM working_note WHERE person = $1 AND subject = $2',
    values: [person, subject],
  });
}

/** How many notes a person has: more than anybody works on is a fault. */
export async function countWorkingNotes(db: Queryable, person: string): Promise<number> {
  const { rows } = await db.query<{ n: number }>({
    name: 'count-working-notes',
    text: 'SELECT count(*)::int AS n FROM working_note WHERE person = $1',
    values: [person],
  });
  return rows[0]?.n ?? 0;
}
