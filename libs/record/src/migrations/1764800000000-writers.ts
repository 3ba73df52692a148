import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A working copy remembers all who have written in it: they are its drafters. */
export class Writers1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE working_copy ADD writers uuid[] NOT NULL DEFAULT '{}'`);
    await runner.query('UPDATE working_copy SET writers = ARRAY[writer]');
    await runner.query('ALTER TABLE working_copy ALTER writers DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE working_copy DROP COLUMN writers');
  }
}
