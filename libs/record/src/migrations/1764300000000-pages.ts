import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the pages ask of the record: whom a case waits for, what is bought under which directive, how long phases take, and working material. */
export class Pages1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...COLUMNS, ...TABLES, ...INDEXES, ...GRANTS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE working_note, working_presence, working_copy, work_seen, phase, component');
    await runner.query(
      'DROP INDEX edition_deadline, edition_until, exemption_until, edition_area_state, edition_officer_since, receipt_awaited, receipt_sent, entry_at, entry_actor_at',
    );
    await runner.query('CREATE INDEX entry_actor ON entry (actor)');
    await runner.query('ALTER TABLE evaluation DROP COLUMN awaits, DROP COLUMN concluded_on');
    await runner.query('ALTER TABLE edition DROP COLUMN awaits');
  }
}

const COLUMNS = [
  `ALTER TABLE edition ADD awaits text[] NOT NULL DEFAULT '{}'`,
  `ALTER TABLE evaluation ADD awaits text[] NOT NULL DEFAULT '{}'`,
  'ALTER TABLE evaluation ADD concluded_on date',
];

const TABLES = [
  `CREATE TABLE component (
      map text COLLATE "C" NOT NULL,
      version integer NOT NULL,
      id text COLLATE "C" NOT NULL,
      area text NOT NULL,
      area_name text NOT NULL,
      applies_from date NOT NULL,
      name text NOT NULL,
      yearly_cost_sek bigint NOT NULL,
      words text NOT NULL,
      agreements jsonb NOT NULL,
      CONSTRAINT component_pkey PRIMARY KEY (map, version, id)
    )`,
  `CREATE TABLE phase (
      directive uuid NOT NULL,
      number integer NOT NULL,
      state text NOT NULL,
      began timestamptz(3) NOT NULL,
      ended timestamptz(3) NOT NULL,
      CONSTRAINT phase_pkey PRIMARY KEY (directive, number, state, began)
    )`,
  `CREATE TABLE work_seen (
      person uuid NOT NULL,
      at timestamptz(3) NOT NULL,
      CONSTRAINT work_seen_pkey PRIMARY KEY (person)
    )`,
  `CREATE TABLE working_copy (
      directive uuid NOT NULL,
      number integer NOT NULL,
      version integer NOT NULL,
      content jsonb NOT NULL,
      writer uuid NOT NULL,
      at timestamptz(3) NOT NULL,
      CONSTRAINT working_copy_pkey PRIMARY KEY (directive, number)
    )`,
  `CREATE TABLE working_presence (
      directive uuid NOT NULL,
      number integer NOT NULL,
      person uuid NOT NULL,
      provision text,
      until timestamptz(3) NOT NULL,
      CONSTRAINT working_presence_pkey PRIMARY KEY (directive, number, person)
    )`,
  `CREATE TABLE working_note (
      person uuid NOT NULL,
      subject text NOT NULL,
      version integer NOT NULL,
      text text NOT NULL,
      at timestamptz(3) NOT NULL,
      CONSTRAINT working_note_pkey PRIMARY KEY (person, subject)
    )`,
];

const INDEXES = [
  `CREATE INDEX edition_awaits ON edition USING gin (awaits) WHERE awaits <> '{}'`,
  `CREATE INDEX evaluation_awaits ON evaluation USING gin (awaits) WHERE awaits <> '{}'`,
  'CREATE INDEX edition_deadline ON edition (deadline, directive, number)',
  'CREATE INDEX edition_until ON edition (in_force_until) WHERE in_force_until IS NOT NULL',
  'CREATE INDEX exemption_until ON exemption (until)',
  'CREATE INDEX edition_area_state ON edition (area, state)',
  'CREATE INDEX edition_officer_since ON edition (officer, since)',
  'CREATE INDEX evaluation_concluded ON evaluation (concluded_on, outcome)',
  'CREATE INDEX receipt_awaited ON receipt (unit, answer_by) WHERE acknowledged_at IS NULL',
  'CREATE INDEX receipt_sent ON receipt (sent_at, unit)',
  'CREATE INDEX component_applies ON component (applies_from, map, version)',
  'CREATE INDEX phase_ended ON phase (ended)',
  'CREATE INDEX entry_at ON entry (at, seq)',
  'CREATE INDEX entry_actor_at ON entry (actor, at, seq)',
  'DROP INDEX entry_actor',
];

const GRANTS = [
  'GRANT SELECT, INSERT, UPDATE ON component, phase, work_seen TO anvisa_product',
  'GRANT SELECT, INSERT, UPDATE, DELETE ON working_copy, working_presence, working_note TO anvisa_product',
];
