import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All tables as the product began with them, and the guards that keep the audit trail as it was written. */
export class Baseline1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...FUNCTIONS, ...TABLES, ...ROOM, ...INDEXES, ...GUARDS, ...GRANTS]) await runner.query(statement);
  }

  /** A record that holds decisions is never taken down by a migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('the baseline is not reverted: restore a backup instead'));
  }
}

/** The number of the transaction under way, as a plain number that a column can hold. */
const FUNCTIONS = [`CREATE FUNCTION current_tx() RETURNS bigint LANGUAGE sql AS 'SELECT pg_current_xact_id()::text::bigint'`];

const TABLES = [
  `CREATE TABLE conductor (
      id text NOT NULL,
      kind text NOT NULL,
      phase text NOT NULL,
      next_due timestamptz(3),
      observed_at timestamptz(3) NOT NULL,
      CONSTRAINT conductor_pkey PRIMARY KEY (id)
    )`,
  `CREATE TABLE directive (
      id uuid NOT NULL,
      area text NOT NULL,
      title text COLLATE "sv-x-icu" NOT NULL,
      CONSTRAINT directive_pkey PRIMARY KEY (id)
    )`,
  `CREATE TABLE disclosure (
      entry uuid NOT NULL,
      field text NOT NULL,
      salt bytea NOT NULL,
      value text NOT NULL,
      CONSTRAINT disclosure_pkey PRIMARY KEY (entry, field)
    )`,
  `CREATE TABLE edition_text (
      directive uuid NOT NULL,
      number integer NOT NULL,
      hash text NOT NULL,
      content jsonb NOT NULL,
      words text NOT NULL,
      CONSTRAINT edition_text_pkey PRIMARY KEY (directive, number)
    )`,
  `CREATE TABLE edition (
      directive uuid NOT NULL,
      number integer NOT NULL,
      case_number text NOT NULL,
      area text NOT NULL,
      title text NOT NULL,
      state text NOT NULL,
      officer text NOT NULL,
      started_at timestamptz(3) NOT NULL,
      since timestamptz(3) NOT NULL,
      deadline date,
      text_hash text,
      in_force_from date,
      in_force_until date,
      CONSTRAINT edition_case_number UNIQUE (case_number),
      CONSTRAINT edition_pkey PRIMARY KEY (directive, number)
    )`,
  `CREATE TABLE entry (
      id uuid NOT NULL,
      stream text COLLATE "C" NOT NULL,
      n integer NOT NULL,
      leaf bytea NOT NULL,
      type text NOT NULL,
      at timestamptz(3) NOT NULL,
      act uuid NOT NULL,
      case_number text,
      actor text NOT NULL,
      seq bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      tx bigint NOT NULL DEFAULT current_tx(),
      CONSTRAINT entry_stream_n UNIQUE (stream, n),
      CONSTRAINT entry_pkey PRIMARY KEY (id)
    )`,
  `CREATE TABLE evaluation (
      id text NOT NULL,
      directive uuid NOT NULL,
      edition integer NOT NULL,
      case_number text NOT NULL,
      state text NOT NULL,
      opened_at timestamptz(3) NOT NULL,
      answer_by date NOT NULL,
      outcome text,
      CONSTRAINT evaluation_pkey PRIMARY KEY (id)
    )`,
  `CREATE TABLE exemption (
      id uuid NOT NULL,
      directive uuid NOT NULL,
      edition integer NOT NULL,
      provision text NOT NULL,
      unit uuid NOT NULL,
      case_number text NOT NULL,
      state text NOT NULL,
      requested_at timestamptz(3) NOT NULL,
      until date,
      CONSTRAINT exemption_pkey PRIMARY KEY (id)
    )`,
  `CREATE TABLE idempotency (
      actor text NOT NULL,
      key text NOT NULL,
      request bytea NOT NULL,
      answer jsonb NOT NULL,
      at timestamptz(3) NOT NULL,
      CONSTRAINT idempotency_pkey PRIMARY KEY (actor, key)
    )`,
  `CREATE TABLE instance (
      single boolean NOT NULL DEFAULT true,
      kind text NOT NULL,
      clock_offset interval NOT NULL DEFAULT '00:00:00',
      CONSTRAINT instance_clock CHECK (kind <> 'production' OR clock_offset = '00:00:00'::interval),
      CONSTRAINT instance_kind CHECK (kind IN ('production', 'demo', 'test')),
      CONSTRAINT instance_single CHECK (single),
      CONSTRAINT instance_pkey PRIMARY KEY (single)
    )`,
  `CREATE TABLE notice (
      id uuid NOT NULL,
      conductor text NOT NULL,
      act text NOT NULL,
      round integer NOT NULL,
      due timestamptz(3) NOT NULL,
      recipient uuid NOT NULL,
      case_number text,
      facts jsonb NOT NULL,
      created_at timestamptz(3) NOT NULL,
      status text NOT NULL DEFAULT 'pending',
      attempts integer NOT NULL DEFAULT 0,
      taken_until timestamptz(3),
      settled_at timestamptz(3),
      message_id text,
      response text,
      CONSTRAINT notice_once UNIQUE (conductor, act, round, due, recipient),
      CONSTRAINT notice_status CHECK (status IN ('pending', 'sent', 'failed')),
      CONSTRAINT notice_pkey PRIMARY KEY (id)
    )`,
  `CREATE TABLE person (
      id uuid NOT NULL,
      subject text NOT NULL,
      name text COLLATE "sv-x-icu" NOT NULL,
      email text NOT NULL,
      preference text NOT NULL,
      left_on date,
      CONSTRAINT person_subject UNIQUE (subject),
      CONSTRAINT person_pkey PRIMARY KEY (id)
    )`,
  `CREATE TABLE receipt (
      directive uuid NOT NULL,
      edition integer NOT NULL,
      unit uuid NOT NULL,
      answer_by date NOT NULL,
      sent_at timestamptz(3) NOT NULL,
      acknowledged_at timestamptz(3),
      responsible text,
      CONSTRAINT receipt_pkey PRIMARY KEY (directive, edition, unit)
    )`,
  `CREATE TABLE register_document (
      case_number text COLLATE "C" NOT NULL,
      number integer NOT NULL,
      registered_on date NOT NULL,
      kind text NOT NULL,
      about text NOT NULL,
      counterpart text,
      entry uuid NOT NULL,
      CONSTRAINT register_document_pkey PRIMARY KEY (case_number, number)
    )`,
  `CREATE TABLE register_series (
      series text NOT NULL,
      year integer NOT NULL,
      last integer NOT NULL,
      CONSTRAINT register_series_pkey PRIMARY KEY (series, year)
    )`,
  `CREATE TABLE security_log (
      id uuid NOT NULL DEFAULT uuidv7(),
      at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      actor text,
      act text NOT NULL,
      refused text NOT NULL,
      about text,
      origin text,
      CONSTRAINT security_log_pkey PRIMARY KEY (id)
    )`,
  `CREATE TABLE stream (
      id text COLLATE "C" NOT NULL,
      kind text NOT NULL,
      version integer NOT NULL,
      head bytea NOT NULL,
      state jsonb NOT NULL,
      CONSTRAINT stream_pkey PRIMARY KEY (id)
    )`,
  `CREATE TABLE wakeup (
      conductor text NOT NULL,
      wanted uuid NOT NULL,
      since timestamptz(3) NOT NULL,
      claimed_until timestamptz(3),
      CONSTRAINT wakeup_pkey PRIMARY KEY (conductor)
    )`,
];

/** Rows that are written over keep room on their page, so that a change of no indexed column touches no index. */
const ROOM = ['stream', 'edition', 'edition_text', 'conductor'].map((table) => `ALTER TABLE ${table} SET (fillfactor = 60)`);

const INDEXES = [
  `CREATE INDEX edition_officer ON edition (officer, started_at, directive, number)`,
  `CREATE INDEX register_document_reportable ON register_document (registered_on, case_number, number) WHERE kind IN ('EditionApproved', 'EditionDeclined', 'RepealDecided', 'ExemptionGranted', 'ExemptionRefused', 'ExemptionRevoked')`,
  `CREATE INDEX person_name ON person (name, id)`,
  `CREATE INDEX conductor_kind ON conductor (kind, id)`,
  `CREATE INDEX evaluation_state ON evaluation (state, opened_at, id)`,
  `CREATE INDEX exemption_state ON exemption (state, requested_at, id)`,
  `CREATE INDEX exemption_unit ON exemption (unit, requested_at, id)`,
  `CREATE INDEX conductor_next_due ON conductor (next_due)`,
  `CREATE INDEX directive_area ON directive (area)`,
  `CREATE INDEX directive_title ON directive (title, id)`,
  `CREATE INDEX edition_started ON edition (started_at, directive, number)`,
  `CREATE INDEX edition_state ON edition (state, started_at, directive, number)`,
  `CREATE INDEX edition_area ON edition (area, in_force_from)`,
  `CREATE INDEX edition_in_force ON edition (in_force_from, in_force_until)`,
  `CREATE INDEX entry_case ON entry (case_number, seq)`,
  `CREATE INDEX entry_actor ON entry (actor)`,
  `CREATE INDEX entry_feed ON entry (tx, seq)`,
  `CREATE INDEX evaluation_opened ON evaluation (opened_at, id)`,
  `CREATE INDEX evaluation_directive ON evaluation (directive, edition)`,
  `CREATE INDEX exemption_requested ON exemption (requested_at, id)`,
  `CREATE INDEX exemption_directive ON exemption (directive, edition)`,
  `CREATE INDEX idempotency_at ON idempotency (at)`,
  `CREATE INDEX notice_case ON notice (case_number, created_at, id)`,
  `CREATE INDEX notice_pending ON notice (taken_until) WHERE status = 'pending'`,
  `CREATE INDEX receipt_unit ON receipt (unit, sent_at)`,
  `CREATE INDEX register_document_day ON register_document (registered_on, case_number, number)`,
  `CREATE INDEX security_log_at ON security_log (at, id)`,
  `CREATE INDEX security_log_actor ON security_log (actor, at, id)`,
  `CREATE INDEX stream_kind ON stream (kind, id)`,
  `CREATE INDEX wakeup_since ON wakeup (since)`,
  `CREATE INDEX edition_text_words ON edition_text USING gin (to_tsvector('swedish', words))`,
];

/** Entries are added, never changed or taken away, by anyone, also where triggers are off for replication. Disclosures are never changed. */
const GUARDS = [
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '% is refused on %: what is entered stands', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
    END $$`,
  'CREATE TRIGGER entry_stands BEFORE UPDATE OR DELETE ON entry FOR EACH ROW EXECUTE FUNCTION refuse_change()',
  'CREATE TRIGGER entry_is_not_emptied BEFORE TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
  'CREATE TRIGGER disclosure_stands BEFORE UPDATE ON disclosure FOR EACH ROW EXECUTE FUNCTION refuse_change()',
  'CREATE TRIGGER disclosure_is_not_emptied BEFORE TRUNCATE ON disclosure FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
  'ALTER TABLE entry ENABLE ALWAYS TRIGGER entry_stands',
  'ALTER TABLE entry ENABLE ALWAYS TRIGGER entry_is_not_emptied',
  'ALTER TABLE disclosure ENABLE ALWAYS TRIGGER disclosure_stands',
  'ALTER TABLE disclosure ENABLE ALWAYS TRIGGER disclosure_is_not_emptied',
];

/** What the role that the product runs as may do: on the trail, add and read alone. */
const GRANTS = [
  'GRANT SELECT, INSERT ON entry, disclosure, security_log TO anvisa_product',
  'GRANT SELECT, INSERT, UPDATE ON stream, person, directive, edition, edition_text, receipt, evaluation, exemption, register_document, register_series TO anvisa_product',
  'GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency, wakeup, conductor, notice TO anvisa_product',
  'GRANT SELECT, UPDATE ON instance TO anvisa_product',
];
