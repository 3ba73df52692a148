import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'EditionApproved', 'EditionDeclined', 'RepealDecided', 'ExemptionGranted', 'ExemptionRefused', 'ExemptionRevoked'`;

/** What the board's chair decided is reported to the board like what a delegate decided (KL 6:40): the index of what is to be reported holds it too. */
export class ChairDecisions1765400000000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return madeAnew(runner, `${BEFORE}, 'ChairApproved', 'ChairDeclined'`);
  }

  down(runner: QueryRunner): Promise<void> {
    return madeAnew(runner, BEFORE);
  }
}

async function madeAnew(runner: QueryRunner, kinds: string): Promise<void> {
  await runner.query('DROP INDEX register_document_reportable');
  await runner.query(
    `CREATE INDEX register_document_reportable ON register_document (registered_on, case_number, number) WHERE kind IN (${kinds})`,
  );
}
