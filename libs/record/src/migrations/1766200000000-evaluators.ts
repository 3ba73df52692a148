import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is asked in an evaluation, for an evaluator's own list. The rows are refilled from the entries. */
export class Evaluators1766200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE evaluation ADD evaluators text[] NOT NULL DEFAULT '{}'");
    await runner.query('CREATE INDEX evaluation_evaluators ON evaluation USING gin (evaluators)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE evaluation DROP COLUMN evaluators');
  }
}
