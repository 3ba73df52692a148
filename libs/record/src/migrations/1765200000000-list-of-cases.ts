import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of cases: in the order of their deadlines, or of when they came to the state that they are in; found by title and registration number. */
export class ListOfCases1765200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX edition_due ON edition (coalesce(deadline, '2199-12-31'::date), directive, number)`);
    await runner.query(`CREATE INDEX edition_state_due ON edition (state, coalesce(deadline, '2199-12-31'::date), directive, number)`);
    await runner.query('CREATE INDEX edition_since ON edition (since, directive, number)');
    await runner.query(
      `CREATE INDEX edition_named ON edition USING gin (to_tsvector('simple', translate(title || ' ' || case_number, '-/.:', '    ')))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX edition_due, edition_state_due, edition_since, edition_named');
  }
}
