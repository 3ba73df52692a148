import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Marks of secrecy (OSL 5:5). */
export class Secrecy1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE secrecy_mark (
      directive uuid NOT NULL,
      edition integer NOT NULL,
      number integer NOT NULL,
      case_number text COLLATE "C" NOT NULL,
      document integer,
      provision text NOT NULL,
      authority text NOT NULL,
      marked_on date NOT NULL,
      applies_from date NOT NULL,
      applies_until date,
      lifted_on date,
      CONSTRAINT secrecy_mark_pkey PRIMARY KEY (directive, edition, number)
    )`);
    await runner.query('CREATE INDEX secrecy_mark_case ON secrecy_mark (case_number)');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON secrecy_mark TO anvisa_product');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE secrecy_mark');
  }
}
