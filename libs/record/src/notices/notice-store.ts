import type { LetterLanguage, NoticePreference } from '@anvisa/domain/person/person';
import type { Instant, SwedishDate } from '@anvisa/domain/time';
import type pg from 'pg';

/** A notice as it was taken for sending, with what its letter needs of the record. */
export interface TakenNotice {
  readonly id: string;
  readonly act: string;
  readonly conductor: string;
  readonly round: number;
  readonly due: Instant;
  readonly caseNumber?: string;
  readonly title: string;
  readonly edition?: number;
  readonly deadline?: SwedishDate;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly attempts: number;
  readonly recipient: {
    readonly person: string;
    readonly name: string;
    readonly email: string;
    readonly preference: NoticePreference;
    readonly language: LetterLanguage;
  };
}

interface Row {
  id: string;
  act: string;
  conductor: string;
  round: number;
  due: Date;
  case_number: string | null;
  facts: Record<string, string | number>;
  attempts: number;
  person: string;
  name: string;
  email: string;
  preference: NoticePreference;
  language: LetterLanguage;
  title: string;
  edition: number | null;
  unit_name: string | null;
  companies: string | null;
}

/** Each condition by itself: one that held for everybody or for one person would be planned for everybody. */
const take = (whose: string) => `
  WITH taken AS (
    UPDATE notice SET taken_until = clock_timestamp() + $2 * interval '1 s'
    WHERE id IN (
      SELECT id FROM notice
      WHERE status = 'pending' AND coalesce(taken_until, '-infinity') < statement_timestamp()${whose}
      ORDER BY coalesce(taken_until, '-infinity'), created_at, id LIMIT $1 FOR UPDATE SKIP LOCKED)
    RETURNING *)
  SELECT t.id, t.act, t.conductor, t.round, t.due, t.case_number, t.facts, t.attempts, p.id AS person, p.name, p.email, p.preference, p.language,
    coalesce(e.title, s.state->>'title', '') AS title, coalesce(e.number, x.edition) AS edition,
    named.unit_name, named.companies
  FROM taken t JOIN person p ON p.id = t.recipient
  CROSS JOIN LATERAL (SELECT string_agg(u.state->>'name', ', ') AS unit_name, string_agg(u.state->>'name', ', ') FILTER (WHERE u.state->>'kind' = 'company') AS companies
    FROM unnest(string_to_array(t.facts->>'unit', ', ')) AS written (unit) JOIN stream u ON u.id = 'unit/' || written.unit) named
  LEFT JOIN exemption x ON x.id = CASE WHEN t.conductor LIKE 'exemption/%' THEN split_part(t.conductor, '/', 2)::uuid END
  LEFT JOIN edition e
    ON e.directive = coalesce(x.directive, CASE WHEN t.conductor LIKE 'directive/%' THEN split_part(t.conductor, '/', 2)::uuid END)
    AND e.number = coalesce(x.edition, CASE WHEN t.conductor LIKE 'directive/%' THEN split_part(t.conductor, '/', 4)::int END)
  LEFT JOIN stream s ON s.id = t.conductor
  ORDER BY t.created_at, t.id`;

/** A letter that mail holds and nobody has in hand. */
const HELD = `status = 'pending' AND held_until > statement_timestamp() AND taken_until = held_until`;

/** Notices of one letter failed together: to one person, until the same instant. */
const release = (order: string) => `
  UPDATE notice SET taken_until = statement_timestamp() WHERE id IN (
    SELECT n.id FROM (SELECT recipient, held_until FROM notice WHERE ${HELD} ORDER BY ${order} LIMIT $1) AS letter JOIN notice n USING (recipient, held_until)
    WHERE ${HELD} FOR UPDATE OF n SKIP LOCKED)`;

/** A letter all of which went out of turn, and found mail still away, waits for its turn as before: it was no attempt. */
const FAILED = `
  WITH letter AS (
    SELECT id, $4 AND $3::timestamptz IS NOT NULL AND bool_and(coalesce(held_until > clock_timestamp(), false)) OVER () AS out_of_turn
    FROM notice WHERE id = ANY($1))
  UPDATE notice n SET response = $2, attempts = attempts + CASE WHEN out_of_turn THEN 0 ELSE 1 END,
    taken_until = CASE WHEN out_of_turn THEN held_until ELSE $3 END, held_until = CASE WHEN out_of_turn THEN held_until WHEN $4 THEN $3 END,
    status = CASE WHEN $3 IS NULL THEN 'failed' ELSE status END, settled_at = CASE WHEN $3 IS NULL THEN clock_timestamp() END
  FROM letter l WHERE n.id = l.id AND n.status = 'pending'`;

const TAKE = take('');
const TAKE_OF_ONE = take(' AND recipient = $3');

/** Notices that wait to be sent. They are taken by a lease: who takes them and dies leaves them to the next. */
export class NoticeStore {
  constructor(private readonly pool: pg.Pool) {}

  async take(limit: number, leaseSeconds: number, person?: string): Promise<readonly TakenNotice[]> {
    const { rows } = await this.pool.query<Row>(
      person === undefined
        ? { name: 'take-notices', text: TAKE, values: [limit, leaseSeconds] }
        : { name: 'take-notices-of-one', text: TAKE_OF_ONE, values: [limit, leaseSeconds, person] },
    );
    return rows.map(noticeOf);
  }

  async sent(ids: readonly string[], { messageId, response }: { messageId: string; response: string }): Promise<void> {
    await this.pool.query({
      name: 'notices-sent',
      text: `UPDATE notice SET status = 'sent', attempts = attempts + 1, settled_at = clock_timestamp(), message_id = $2, response = $3 WHERE id = ANY($1) AND status = 'pending'`,
      values: [ids, messageId, response],
    });
  }

  async failed(
    ids: readonly string[],
    { error, retryAt, mailIsAway }: { error: string; retryAt?: Instant; mailIsAway: boolean },
  ): Promise<void> {
    await this.pool.query({ name: 'notices-failed', text: FAILED, values: [ids, error, retryAt ?? null, mailIsAway] });
  }

  /** Mail is back: so many of the letters that it holds, the oldest first, may go now. A letter of several notices goes whole. */
  async release(letters: number): Promise<void> {
    await this.pool.query({ name: 'release-notices', text: release('created_at, id'), values: [letters] });
  }

  /** Lets the letter whose turn comes next try whether mail is back. */
  async tryNext(): Promise<void> {
    await this.pool.query({ name: 'try-next-notice', text: release('held_until, created_at, id'), values: [1] });
  }

  async postpone(ids: readonly string[], until: Instant): Promise<void> {
    await this.pool.query({
      name: 'notices-postponed',
      text: `UPDATE notice SET taken_until = $2::timestamptz - (SELECT clock_offset FROM instance) WHERE id = ANY($1) AND status = 'pending'`,
      values: [ids, until],
    });
  }
}

function noticeOf({
  due,
  case_number,
  person,
  name,
  email,
  preference,
  language,
  edition,
  unit_name,
  companies,
  facts,
  ...rest
}: Row): TakenNotice {
  const { deadline } = facts;
  return {
    ...rest,
    due: due.toISOString(),
    ...(edition !== null && { edition }),
    ...(case_number !== null && { caseNumber: case_number }),
    ...(typeof deadline === 'string' && { deadline }),
    facts: { ...facts, ...committeeOf(facts), ...(unit_name !== null && { unit: unit_name }), ...(companies !== null && { companies }) },
    recipient: { person, name, email, preference, language },
  };
}

/** The one committee for which somebody is written to: whoever speaks for several has their ids, parted by commas. */
function committeeOf({ unit }: Row['facts']): Row['facts'] {
  return unit === undefined || String(unit).includes(',') ? {} : { committee: unit };
}
