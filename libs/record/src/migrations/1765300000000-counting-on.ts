import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The record's transactions are counted on where it is restored into a cluster that counts its own from the beginning. A function and no column,
 * so that Postgres plans the number into each statement: an entry costs no other reading.
 */
export class CountingOn1765300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Not IMMUTABLE: plans that hold its number are made anew when it becomes another.
    await runner.query('CREATE FUNCTION tx_offset() RETURNS bigint LANGUAGE sql STABLE RETURN 0');
    await runner.query(
      'CREATE OR REPLACE FUNCTION current_tx() RETURNS bigint LANGUAGE sql STABLE RETURN pg_current_xact_id()::text::bigint + tx_offset()',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE OR REPLACE FUNCTION current_tx() RETURNS bigint LANGUAGE sql AS 'SELECT pg_current_xact_id()::text::bigint'`,
    );
    await runner.query('DROP FUNCTION tx_offset()');
  }
}
