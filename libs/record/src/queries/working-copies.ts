import type { Content } from '@anvisa/domain/directive/content';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { Queryable } from '../database/queryable.js';
import { NOW } from './instance.js';

/** A draft while it is written. Its version begins at 0: nobody has written yet. */
export interface WorkingCopy {
  readonly version: number;
  /** Absent where nobody has written since the draft was opened: the saved text is where one begins. */
  readonly written?: { readonly content: Content; readonly writer: string; readonly at: Date };
}

/** On this channel processes tell each other that a working copy has changed, and of nothing in it. */
export const WORKING_CHANNEL = 'anvisa_working';

/** How long somebody is seen in a draft after they last said that they are there. */
const PRESENT_SECONDS = 30;

/** The working copy of a draft. One from before the draft was last opened is passed over: what was saved since is newer. */
export async function workingCopyOf(db: Queryable, { directive, edition }: OfEdition): Promise<WorkingCopy> {
  const { rows } = await db.query<{ version: number; content: Content; writer: string; at: Date; stale: boolean }>({
    name: 'working-copy',
    text: `SELECT w.version, w.content, w.writer, w.at, e.state <> 'draft' OR w.at < e.since AS stale
      FROM working_copy w JOIN edition e ON e.directive = w.directive AND e.number = w.number WHERE w.directive = $1 AND w.number = $2`,
    values: [directive, edition],
  });
  const [row] = rows;
  if (!row) return { version: 0 };
  const { version, content, writer, at, stale } = row;
  return { version, ...(!stale && { written: { content, writer, at } }) };
}

interface Writing extends OfEdition {
  readonly content: Content;
  readonly writer: string;
  /** The version that the writer saw. */
  readonly seen: number;
}

/** Writes a working copy over the version that its writer saw. @returns its new version; undefined where another was first. */
export async function writeWorkingCopy(db: Queryable, { directive, edition, content, writer, seen }: Writing): Promise<number | undefined> {
  const { rows } = await db.query<{ version: number }>({
    name: seen === 0 ? 'begin-working-copy' : 'write-working-copy',
    text: `WITH put AS (${seen === 0 ? BEGIN : WRITE} RETURNING ${seen === 0 ? 'version' : 'w.version'})
      SELECT version, pg_notify('${WORKING_CHANNEL}', concat_ws(' ', $1::text, $2::text, version)) FROM put`,
    values: [directive, edition, JSON.stringify(content), writer, ...(seen === 0 ? [] : [seen])],
  });
  return rows[0]?.version;
}

const BEGIN = `INSERT INTO working_copy (directive, number, version, content, writer, writers, at)
  VALUES ($1::uuid, $2::int, 1, $3::jsonb, $4::uuid, ARRAY[$4::uuid], ${NOW}) ON CONFLICT DO NOTHING`;
/** Who wrote before the draft was last opened wrote nothing that is left in it. */
const WRITE = `UPDATE working_copy w SET version = w.version + 1, content = $3::jsonb, writer = $4::uuid, at = ${NOW},
    writers = array_append(CASE WHEN w.at < e.since THEN '{}' ELSE array_remove(w.writers, $4::uuid) END, $4::uuid)
  FROM edition e WHERE w.directive = $1::uuid AND w.number = $2::int AND w.version = $5 AND e.directive = w.directive AND e.number = w.number`;

/** Somebody in a draft, and the provision that they are at. */
export interface Present {
  readonly person: string;
  readonly name: string;
  readonly provision: string | null;
}

/** Who is in a draft right now. */
export async function presentIn(db: Queryable, { directive, edition }: OfEdition): Promise<readonly Present[]> {
  const { rows } = await db.query<Present>({
    name: 'present-in',
    text: `SELECT w.person, coalesce(p.name, '') AS name, w.provision FROM working_presence w LEFT JOIN person p ON p.id = w.person
      WHERE w.directive = $1 AND w.number = $2 AND w.until > clock_timestamp() ORDER BY p.name, w.person`,
    values: [directive, edition],
  });
  return rows;
}

/** Somebody is in a draft, for a while. Others are told when they come or move, not each time that they say so. */
export async function bePresent(
  db: Queryable,
  { directive, edition }: OfEdition,
  person: string,
  provision: string | undefined,
): Promise<void> {
  await db.query({
    name: 'be-present',
    text: `WITH before AS (SELECT provision FROM working_presence WHERE directive = $1::uuid AND number = $2::int AND person = $3::uuid AND until > clock_timestamp()),
      put AS (INSERT INTO working_presence (directive, number, person, provision, until)
        VALUES ($1::uuid, $2::int, $3::uuid, $4::text, clock_timestamp() + interval '${PRESENT_SECONDS} seconds')
        ON CONFLICT (directive, number, person) DO UPDATE SET provision = excluded.provision, until = excluded.until RETURNING provision)
      SELECT pg_notify('${WORKING_CHANNEL}', concat_ws(' ', $1::text, $2::text)) FROM put
      WHERE NOT EXISTS (SELECT FROM before WHERE before.provision IS NOT DISTINCT FROM put.provision)`,
    values: [directive, edition, person, provision ?? null],
  });
}
