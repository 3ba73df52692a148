import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The auditor's trail by kind of entry, the latest first. And answers are kept for good: nobody finds them by their time, or takes one away. */
export class KindsOfEntries1765500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX entry_type_at ON entry (type, at, seq)');
    await runner.query('DROP INDEX idempotency_at');
    await runner.query('REVOKE DELETE ON idempotency FROM anvisa_product');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT DELETE ON idempotency TO anvisa_product');
    await runner.query('CREATE INDEX idempotency_at ON idempotency (at)');
    await runner.query('DROP INDEX entry_type_at');
  }
}
