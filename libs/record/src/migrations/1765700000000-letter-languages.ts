import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language of a person's letters. Until now they were Swedish for all: so every row says, as its entries do, and none is given anew. */
export class LetterLanguages1765700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE person ADD COLUMN language text NOT NULL DEFAULT 'sv'");
    await runner.query('ALTER TABLE person ALTER COLUMN language DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person DROP COLUMN language');
  }
}
