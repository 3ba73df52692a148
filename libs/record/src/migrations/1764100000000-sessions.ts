import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of browsers, and the word to every server that a sign-in has ended. */
export class Sessions1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...ENDINGS, GRANT]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of REVERTED) await runner.query(statement);
  }
}

const TABLES = [
  `CREATE TABLE session (
      hash bytea NOT NULL,
      person uuid NOT NULL,
      subject text NOT NULL,
      sid text,
      seen_at timestamptz(3) NOT NULL,
      expires_at timestamptz(3) NOT NULL,
      CONSTRAINT session_pkey PRIMARY KEY (hash)
    )`,
  'CREATE INDEX session_subject ON session (subject)',
  'CREATE INDEX session_sid ON session (sid)',
  'CREATE INDEX session_expires ON session (expires_at)',
  `CREATE TABLE logout_token (
      hash bytea NOT NULL,
      expires_at timestamptz(3) NOT NULL,
      CONSTRAINT logout_token_pkey PRIMARY KEY (hash)
    )`,
  'CREATE INDEX logout_token_expires ON logout_token (expires_at)',
];

/** Whoever ends a session or lets a person leave, by whichever way: the servers forget at the commit what they remember of sign-ins. */
const ENDINGS = [
  `CREATE FUNCTION tell_that_sign_ins_end() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('anvisa_sign_ins', '');
      RETURN NULL;
    END $$`,
  'CREATE TRIGGER session_ends AFTER DELETE ON session FOR EACH ROW EXECUTE FUNCTION tell_that_sign_ins_end()',
  `CREATE TRIGGER person_leaves AFTER UPDATE OF left_on ON person FOR EACH ROW
    WHEN (OLD.left_on IS DISTINCT FROM NEW.left_on) EXECUTE FUNCTION tell_that_sign_ins_end()`,
];

const GRANT = 'GRANT SELECT, INSERT, UPDATE, DELETE ON session, logout_token TO anvisa_product';

const REVERTED = ['DROP TRIGGER person_leaves ON person', 'DROP TABLE session, logout_token', 'DROP FUNCTION tell_that_sign_ins_end()'];
