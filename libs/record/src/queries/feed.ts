import type { Queryable } from '../database/queryable.js';
import { NOW } from './instance.js';

/** Where somebody stands in the feed of entries: the transaction that made the last one told, and its number. */
export interface FeedPlace {
  readonly tx: string;
  readonly seq: string;
}

/** An entry as the feed tells it: that something happened, never what it says. */
export interface FeedEntry extends FeedPlace {
  readonly stream: string;
  readonly n: number;
  readonly type: string;
  readonly at: Date;
  readonly caseNumber: string | null;
  /** The committees that it is meant for: sent a directive, or its text that is corrected since, asked in a consultation, answered on an exemption. */
  readonly units: readonly string[];
}

/** A consultation is opened and widened in the directive's stream, on its last edition: the state says whom it asks. Whom an earlier one asked is not told. */
const UNITS = `CASE
  WHEN e.stream LIKE 'receipt/%' THEN ARRAY[split_part(e.stream, '/', 4)]
  WHEN e.stream LIKE 'exemption/%' THEN ARRAY(SELECT x.unit::text FROM exemption x WHERE x.id = substr(e.stream, 11)::uuid)
  WHEN e.type IN ('ConsultationOpened', 'ConsultationWidened') THEN ARRAY(
    SELECT jsonb_array_elements_text(s.state->'editions'->-1->'consultation'->'units') FROM stream s WHERE s.id = e.stream)
  WHEN e.type = 'CorrectionMade' THEN ARRAY(SELECT DISTINCT r.unit::text FROM receipt r WHERE r.directive = substr(e.stream, 11)::uuid)
  ELSE ARRAY[]::text[] END`;

/** The oldest transaction still running, as the record counts them: what is older stands. */
const RUNNING = 'pg_snapshot_xmin(pg_current_snapshot())::text::bigint + tx_offset()';

/** On this channel a process pokes the others after an act: there may be something new. */
export const FEED_CHANNEL = 'anvisa_feed';

/**
 * Entries beyond a place. The order of the numbers is not the order of the commits: only what is older than every running transaction is told, so
 * that nobody reads past an entry which becomes visible later.
 */
export async function feedAfter(db: Queryable, { tx, seq }: FeedPlace, limit: number): Promise<readonly FeedEntry[]> {
  const { rows } = await db.query<FeedEntry>({
    name: 'feed-after',
    text: `SELECT tx, seq, stream, n, type, at, case_number AS "caseNumber", ${UNITS} AS units FROM entry e
      WHERE (tx, seq) > ($1::bigint, $2::bigint) AND tx < ${RUNNING} ORDER BY tx, seq LIMIT $3`,
    values: [tx, seq, limit],
  });
  return rows;
}

/** Whether more entries than so many stand beyond a place. */
export async function isFarBehind(db: Queryable, { tx, seq }: FeedPlace, most: number): Promise<boolean> {
  const { rows } = await db.query({
    name: 'feed-is-far-behind',
    text: `SELECT FROM entry WHERE (tx, seq) > ($1::bigint, $2::bigint) AND tx < ${RUNNING} ORDER BY tx, seq OFFSET $3 LIMIT 1`,
    values: [tx, seq, most],
  });
  return rows.length > 0;
}

/** So long may an act be under way, in seconds: it is dated before it is written, and told in the order of the writing. */
const UNDER_WAY_SECONDS = 30;

/** Where the feed was so many seconds ago, or somewhat before: whatever was made visible since lies beyond it. */
export async function feedAgo(db: Queryable, seconds: number): Promise<FeedPlace> {
  const { rows } = await db.query<FeedPlace>({
    name: 'feed-ago',
    text: `SELECT tx, seq FROM entry WHERE at < ${NOW} - $1 * interval '1 s' ORDER BY at DESC, seq DESC LIMIT 1`,
    values: [seconds + UNDER_WAY_SECONDS],
  });
  return rows[0] ?? { tx: '0', seq: '0' };
}

/** The end of the feed as it is now. */
export async function endOfFeed(db: Queryable): Promise<FeedPlace> {
  const { rows } = await db.query<FeedPlace>({
    name: 'end-of-feed',
    text: `SELECT tx, seq FROM entry WHERE tx < ${RUNNING} ORDER BY tx DESC, seq DESC LIMIT 1`,
  });
  return rows[0] ?? { tx: '0', seq: '0' };
}

export async function pokeFeed(db: Queryable): Promise<void> {
  await db.query({ name: 'poke-feed', text: `SELECT pg_notify('${FEED_CHANNEL}', '')` });
}
