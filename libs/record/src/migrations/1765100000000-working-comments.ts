import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What those who write a draft say to each other of its words: working material beside the working copy. */
export class WorkingComments1765100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE working_comment (
      directive uuid NOT NULL,
      number integer NOT NULL,
      id uuid NOT NULL,
      answers uuid,
      provision text,
      quote text,
      before text,
      text text NOT NULL,
      writer uuid NOT NULL,
      at timestamptz(3) NOT NULL,
      resolved_by uuid,
      CONSTRAINT working_comment_pkey PRIMARY KEY (directive, number, id)
    )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON working_comment TO anvisa_product');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE working_comment');
  }
}
