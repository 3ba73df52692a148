import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts that several servers share, and a security log that tells its kinds and addresses apart. */
export class SharedCounts1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...COUNTS, ...LOG]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_count');
    await runner.query('ALTER TABLE security_log DROP COLUMN kind, DROP COLUMN address');
  }
}

/** Of no worth after a minute, so not worth the disk: a crash of Postgres forgives everybody. */
const COUNTS = [
  `CREATE UNLOGGED TABLE rate_count (
      key text COLLATE "C" NOT NULL,
      n integer NOT NULL,
      until timestamptz(3) NOT NULL,
      CONSTRAINT rate_count_pkey PRIMARY KEY (key)
    )`,
  'CREATE INDEX rate_count_until ON rate_count (until)',
  'GRANT SELECT, INSERT, UPDATE, DELETE ON rate_count TO anvisa_product',
];

const LOG = [
  'ALTER TABLE security_log ADD COLUMN kind text, ADD COLUMN address text',
  `UPDATE security_log SET address = substring(origin FROM ' from (\\S+)$'),
      kind = CASE WHEN refused = 'none' THEN 'reading' ELSE 'act-refused' END`,
  'ALTER TABLE security_log ALTER COLUMN kind SET NOT NULL',
  'CREATE INDEX security_log_kind ON security_log (kind, at, id)',
  'CREATE INDEX security_log_refused ON security_log (refused, at, id)',
  'CREATE INDEX security_log_address ON security_log (address, at, id)',
];
