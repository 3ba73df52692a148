import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = [
  { name: 'register_document_day', on: 'register_document', columns: ['registered_on', 'case_number', 'number'], where: '' },
  { name: 'mandate_decision_mandate', on: 'mandate_decision', columns: ['mandate', 'decided_on', 'case_number', 'number'], where: '' },
  {
    name: 'delegated_decision_unreported',
    on: 'delegated_decision',
    columns: ['registered_on', 'case_number', 'document'],
    where: ' WHERE report IS NULL',
  },
];

/** Lists that are ordered by registration number count: 031-9/2026 comes before 031-10/2026. */
export class RegistrationNumbers1767000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE COLLATION registration_number (provider = icu, locale = 'und-u-kn-true')`);
    await indexed(runner, 'case_number COLLATE registration_number');
  }

  async down(runner: QueryRunner): Promise<void> {
    await indexed(runner, 'case_number');
    await runner.query('DROP COLLATION registration_number');
  }
}

async function indexed(runner: QueryRunner, caseNumber: string): Promise<void> {
  for (const { name, on, columns, where } of INDEXES) {
    const ordered = columns.map((column) => (column === 'case_number' ? caseNumber : column));
    await runner.query(`DROP INDEX ${name}`);
    await runner.query(`CREATE INDEX ${name} ON ${on} (${ordered.join(', ')})${where}`);
  }
}
