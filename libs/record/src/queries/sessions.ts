import type { Queryable } from '../database/queryable.js';
import { PRESENT } from './person-by-subject.js';

/** On this channel a process hears that some sign-in has ended: the migration's triggers tell it with the commit. */
export const SIGN_INS_CHANNEL = 'anvisa_sign_ins';

/** Sessions and their limits go by the machine's clock, not by the record's: a demo whose clock is moved signs nobody out. */
export interface NewSession {
  readonly hash: Buffer;
  readonly person: string;
  /** As the sign-in service names them. */
  readonly subject: string;
  readonly sid: string | undefined;
  readonly seconds: number;
}

export interface Session {
  readonly person: string;
  readonly name: string;
  /** When it ends, if it is not used again. */
  readonly endsAt: Date;
  /** Its use is to be noted: it was not within the last minute. */
  readonly stale: boolean;
}

/** Begins a session; the one that the browser had before ends with it. */
export async function beginSession(db: Queryable, { hash, person, subject, sid, seconds }: NewSession, before?: Buffer): Promise<void> {
  await db.query({
    name: 'begin-session',
    text: `WITH ended AS (DELETE FROM session WHERE hash = $6)
      INSERT INTO session (hash, person, subject, sid, seen_at, expires_at)
      VALUES ($1, $2, $3, $4, clock_timestamp(), clock_timestamp() + make_interval(secs => $5))`,
    values: [hash, person, subject, sid ?? null, seconds, before ?? null],
  });
}

/** The session, unless it has been idle too long or is too old, or its person has left. */
export async function sessionBy(db: Queryable, hash: Buffer, idleSeconds: number): Promise<Session | undefined> {
  const { rows } = await db.query<Session>({
    name: 'session-by',
    text: `SELECT p.id AS person, p.name, s.seen_at < clock_timestamp() - interval '1 minute' AS stale,
        least(s.expires_at, clock_timestamp() + make_interval(secs => $2)) AS "endsAt"
      FROM session s JOIN person p ON p.id = s.person, instance i
      WHERE s.hash = $1 AND s.expires_at > clock_timestamp() AND s.seen_at > clock_timestamp() - make_interval(secs => $2) AND ${PRESENT}`,
    values: [hash, idleSeconds],
  });
  return rows[0];
}

export async function noteSessionUse(db: Queryable, hash: Buffer): Promise<void> {
  await db.query({
    name: 'note-session-use',
    text: `UPDATE session SET seen_at = clock_timestamp() WHERE hash = $1 AND seen_at < clock_timestamp() - interval '1 minute'`,
    values: [hash],
  });
}

export async function endSession(db: Queryable, hash: Buffer): Promise<void> {
  await db.query({ name: 'end-session', text: 'DELETE FROM session WHERE hash = $1', values: [hash] });
}

/** What a logout token ends: one session of the sign-in service's, or all of a subject's. */
export interface Ending {
  readonly sid: string | undefined;
  readonly subject: string | undefined;
  /** Of the token's `jti`, and how long it could be shown again. */
  readonly hash: Buffer;
  readonly seconds: number;
}

/**
 * Obeys a logout token once, in one statement.
 * @returns whose sessions have ended; undefined where the token had been obeyed before.
 */
export async function endSessionsOf(db: Queryable, { sid, subject, hash, seconds }: Ending): Promise<readonly string[] | undefined> {
  const { rows } = await db.query<{ fresh: boolean; people: string[] }>({
    name: 'end-sessions-of',
    text: `WITH fresh AS (
        INSERT INTO logout_token (hash, expires_at) VALUES ($1, clock_timestamp() + make_interval(secs => $2)) ON CONFLICT DO NOTHING RETURNING hash
      ), ended AS (
        DELETE FROM session WHERE EXISTS (SELECT FROM fresh) AND coalesce(sid = $3, $3::text IS NULL) AND coalesce(subject = $4, $4::text IS NULL)
        RETURNING person
      ) SELECT EXISTS (SELECT FROM fresh) AS fresh, ARRAY(SELECT person::text FROM ended) AS people`,
    values: [hash, seconds, sid ?? null, subject ?? null],
  });
  const [row] = rows;
  return row?.fresh ? row.people : undefined;
}

/** Takes away some of what has expired. */
export async function sweepSessions(db: Queryable, { idleSeconds, limit }: { idleSeconds: number; limit: number }): Promise<void> {
  await db.query({
    name: 'sweep-sessions',
    text: `WITH tokens AS (
        DELETE FROM logout_token WHERE hash IN (SELECT hash FROM logout_token WHERE expires_at < clock_timestamp() LIMIT $2)
      ) DELETE FROM session WHERE hash IN (SELECT hash FROM session
        WHERE expires_at < clock_timestamp() OR seen_at < clock_timestamp() - make_interval(secs => $1) LIMIT $2 FOR UPDATE SKIP LOCKED)`,
    values: [idleSeconds, limit],
  });
}
