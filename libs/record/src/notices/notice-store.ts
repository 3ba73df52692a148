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
}

const TAKE = `
  WITH taken AS (
    UPDATE notice SET taken_until = clock_timestamp() + $2 * interval '1 s'
    WHERE id IN (
      SELECT id FROM notice
      WHERE status = 'pending' AND (taken_until IS NULL OR taken_until < clock_timestamp()) AND ($3::uuid IS NULL OR recipient = $3)
      ORDER BY created_at, id LIMIT $1 FOR UPDATE SKIP LOCKED)
    RETURNING *)
  SELECT t.id, t.act, t.conductor, t.round, t.due, t.case_number, t.facts, t.attempts, p.id AS person, p.name, p.email, p.preference, p.language,
    coalesce(e.title, s.state->>'title', '') AS title, coalesce(e.number, x.edition) AS edition,
    (SELECT string_agg(u.state->>'name', ', ') FROM unnest(string_to_array(t.facts->>'unit', ', ')) AS named (unit) JOIN stream u ON u.id = 'unit/' || named.unit) AS unit_name
  FROM taken t JOIN person p ON p.id = t.recipient
  LEFT JOIN exemption x ON x.id = CASE WHEN t.conductor LIKE 'exemption/%' THEN split_part(t.conductor, '/', 2)::uuid END
  LEFT JOIN edition e
    ON e.directive = coalesce(x.directive, CASE WHEN t.conductor LIKE 'directive/%' THEN split_part(t.conductor, '/', 2)::uuid END)
    AND e.number = coalesce(x.edition, CASE WHEN t.conductor LIKE 'directive/%' THEN split_part(t.conductor, '/', 4)::int END)
  LEFT JOIN stream s ON s.id = t.conductor
  ORDER BY t.created_at, t.id`;

/** Notices that wait to be sent. They are taken by a lease: who takes them and dies leaves them to the next. */
export class NoticeStore {
  constructor(private readonly pool: pg.Pool) {}

  async take(limit: number, leaseSeconds: number, person?: string): Promise<readonly TakenNotice[]> {
    const { rows } = await this.pool.query<Row>({ name: 'take-notices', text: TAKE, values: [limit, leaseSeconds, person ?? null] });
    return rows.map(noticeOf);
  }

  async sent(ids: readonly string[], { messageId, response }: { messageId: string; response: string }): Promise<void> {
    await this.pool.query({
      name: 'notices-sent',
      text: `UPDATE notice SET status = 'sent', attempts = attempts + 1, settled_at = clock_timestamp(), message_id = $2, response = $3 WHERE id = ANY($1) AND status = 'pending'`,
      values: [ids, messageId, response],
    });
  }

  async failed(ids: readonly string[], { error, retryAt }: { error: string; retryAt?: Instant }): Promise<void> {
    await this.pool.query({
      name: 'notices-failed',
      text: `UPDATE notice SET attempts = attempts + 1, response = $2, taken_until = $3,
          status = CASE WHEN $3::timestamptz IS NULL THEN 'failed' ELSE status END, settled_at = CASE WHEN $3::timestamptz IS NULL THEN clock_timestamp() END
        WHERE id = ANY($1) AND status = 'pending'`,
      values: [ids, error, retryAt ?? null],
    });
  }

  async postpone(ids: readonly string[], until: Instant): Promise<void> {
    await this.pool.query({
      name: 'notices-postponed',
      text: `UPDATE notice SET taken_until = $2::timestamptz - (SELECT clock_offset FROM instance) WHERE id = ANY($1) AND status = 'pending'`,
      values: [ids, until],
    });
  }
}

function noticeOf({ due, case_number, person, name, email, preference, language, edition, unit_name, facts, ...rest }: Row): TakenNotice {
  const { deadline } = facts;
  return {
    ...rest,
    due: due.toISOString(),
    ...(edition !== null && { edition }),
    ...(case_number !== null && { caseNumber: case_number }),
    ...(typeof deadline === 'string' && { deadline }),
    facts: { ...facts, ...committeeOf(facts), ...(unit_name !== null && { unit: unit_name }) },
    recipient: { person, name, email, preference, language },
  };
}

/** The one committee for which somebody is written to: whoever speaks for several has their ids, parted by commas. */
function committeeOf({ unit }: Row['facts']): Row['facts'] {
  return unit === undefined || String(unit).includes(',') ? {} : { committee: unit };
}
