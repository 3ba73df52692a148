import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions by the mandates that carried them: what was taken on one after it was revoked. The rows are refilled from the entries. */
export class MandateDecisions1765800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE mandate_decision (
      case_number text COLLATE "C" NOT NULL,
      number integer NOT NULL,
      mandate text COLLATE "C" NOT NULL,
      decided_on date NOT NULL,
      decided_by text NOT NULL,
      CONSTRAINT mandate_decision_pkey PRIMARY KEY (case_number, number, mandate)
    )`);
    await runner.query('CREATE INDEX mandate_decision_mandate ON mandate_decision (mandate, decided_on, case_number, number)');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON mandate_decision TO anvisa_product');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mandate_decision');
  }
}
