import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom an exemption's case waits for beside its decider: to settle a question of disqualification. The rows are refilled from the entries. */
export class ExemptionsAwaited1766900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE exemption ADD awaits text[] NOT NULL DEFAULT '{}'`);
    await runner.query(`CREATE INDEX exemption_awaits ON exemption USING gin (awaits) WHERE awaits <> '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE exemption DROP COLUMN awaits');
  }
}
