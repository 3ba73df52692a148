import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an instance was made as stands: the product moves the clock of a demo or a test, and cannot make production one of them to move its clock. */
export class KindStands1766100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE UPDATE ON instance FROM anvisa_product');
    await runner.query('GRANT UPDATE (clock_offset) ON instance TO anvisa_product');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT UPDATE ON instance TO anvisa_product');
  }
}
