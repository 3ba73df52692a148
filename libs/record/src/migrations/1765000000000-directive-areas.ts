import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The area of a directive by the day: a map that is adopted moves it from the map's day on. The rows are refilled from the entries. */
export class DirectiveAreas1765000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // First, since an index of the column bears the new table's name.
    await runner.query('ALTER TABLE edition DROP COLUMN area');
    await runner.query('ALTER TABLE directive DROP COLUMN area');
    await runner.query(`CREATE TABLE directive_area (
      directive uuid NOT NULL,
      from_day date NOT NULL,
      until_day date,
      area text NOT NULL,
      CONSTRAINT directive_area_pkey PRIMARY KEY (directive, from_day)
    )`);
    await runner.query('CREATE INDEX directive_area_area ON directive_area (area, from_day)');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON directive_area TO anvisa_product');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the areas of directives are not put back into their rows: restore a backup instead'));
  }
}
