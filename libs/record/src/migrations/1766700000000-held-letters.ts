import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters that an outage of the mail holds, which go when it is over; and those that were given up, for whoever sends them again. */
export class HeldLetters1766700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE notice ADD COLUMN held_until timestamptz(3)');
    await runner.query(`CREATE INDEX notice_held ON notice (created_at, id) WHERE status = 'pending' AND held_until IS NOT NULL`);
    await runner.query(`CREATE INDEX notice_failed ON notice (created_at, id) WHERE status = 'failed'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX notice_held, notice_failed');
    await runner.query('ALTER TABLE notice DROP COLUMN held_until');
  }
}
