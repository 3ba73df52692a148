import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which version of the code each table's rows, and each kind's states, were given by the entries. */
export class Refilling1764900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE refilling (
      subject text NOT NULL,
      version integer NOT NULL,
      through text COLLATE "C",
      CONSTRAINT refilling_pkey PRIMARY KEY (subject)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE refilling');
  }
}
