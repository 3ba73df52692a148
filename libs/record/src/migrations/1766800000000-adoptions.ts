import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Before which day a receipt binds its unit in no case: a company, before its own board has adopted the edition. The rows are refilled from the entries. */
export class Adoptions1766800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE receipt ADD not_before date');
    await runner.query("CREATE INDEX receipt_unadopted ON receipt (unit) WHERE not_before = 'infinity'::date");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE receipt DROP COLUMN not_before');
  }
}
