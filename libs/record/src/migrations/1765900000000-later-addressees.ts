import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'EditionApproved', 'EditionDeclined', 'RepealDecided', 'ExemptionGranted', 'ExemptionRefused', 'ExemptionRevoked', 'ChairApproved', 'ChairDeclined'`;

/** That more must follow a directive is decided by delegation too, and is reported to the board (KL 6:40): the index of what is to be reported holds it. */
export class LaterAddressees1765900000000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return madeAnew(runner, `${BEFORE}, 'EditionExtended'`);
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
