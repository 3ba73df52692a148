import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions by delegation, and which report told the board of each: what is not reported yet is found by an index. The rows are refilled from the entries. */
export class DelegatedDecisions1766700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE delegated_decision (
      name text COLLATE "C" NOT NULL,
      case_number text COLLATE "C" NOT NULL,
      document integer NOT NULL,
      registered_on date NOT NULL,
      decided_on date NOT NULL,
      urgent boolean NOT NULL,
      directive uuid,
      edition integer,
      exemption uuid,
      outcome text,
      report text,
      CONSTRAINT delegated_decision_pkey PRIMARY KEY (name)
    )`);
    await runner.query(
      'CREATE INDEX delegated_decision_unreported ON delegated_decision (registered_on, case_number, document) WHERE report IS NULL',
    );
    await runner.query('DROP INDEX register_document_reportable');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON delegated_decision TO anvisa_product');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE delegated_decision');
    await runner.query(`CREATE INDEX register_document_reportable ON register_document (registered_on, case_number, number)
      WHERE kind IN ('EditionApproved', 'EditionDeclined', 'RepealDecided', 'EditionExtended', 'ChairApproved', 'ChairDeclined', 'ExemptionGranted', 'ExemptionRefused', 'ExemptionRevoked')`);
  }
}
