import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORDER = `coalesce(taken_until, '-infinity'), created_at, id`;

/** Letters that wait, in the order in which they go out: the untried as they came, then each when it may be tried again; and those of one person. */
export class PendingLetters1766300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX notice_pending');
    await runner.query(`CREATE INDEX notice_pending ON notice (${ORDER}) WHERE status = 'pending'`);
    await runner.query(`CREATE INDEX notice_pending_recipient ON notice (recipient, ${ORDER}) WHERE status = 'pending'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX notice_pending, notice_pending_recipient');
    await runner.query(`CREATE INDEX notice_pending ON notice (taken_until) WHERE status = 'pending'`);
  }
}
