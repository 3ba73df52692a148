import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words may be taken from a disclosure, and with them its salt: once, and only in the transaction that enters, in what the trail says openly, that
 * they are disposed of and the hash of what remains. The database itself asks for that entry, whoever updates the row. Nothing is deleted.
 */
export class Disposal1765600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  /** What was disposed of has no salt to give back. */
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `ALTER TABLE disclosure ALTER COLUMN salt DROP NOT NULL, ADD COLUMN disposed_by uuid,
    ADD CONSTRAINT disclosure_disposed CHECK ((salt IS NULL) = (disposed_by IS NOT NULL))`,
  // The names are whole: a temporary table of the same name would be found first.
  `CREATE FUNCTION refuse_untold_disposal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
    BEGIN
      IF (NEW.entry, NEW.field) = (OLD.entry, OLD.field) AND OLD.disposed_by IS NULL AND EXISTS (
        SELECT FROM public.entry e, LATERAL (SELECT convert_from(e.leaf, 'UTF8')::jsonb -> 'open' AS open) told
        WHERE e.id = NEW.disposed_by AND e.type = 'WordsDisposed' AND e.tx = public.current_tx()
          AND told.open ->> 'entry' = NEW.entry::text
          AND told.open #>> ARRAY['remains', NEW.field] = encode(sha256(convert_to(NEW.value, 'UTF8')), 'hex'))
      THEN
        RETURN NULL;
      END IF;
      RAISE EXCEPTION 'UPDATE is refused on disclosure: no entry tells of its disposal' USING ERRCODE = 'insufficient_privilege';
    END $$`,
  'DROP TRIGGER disclosure_stands ON disclosure',
  'CREATE TRIGGER disclosure_stands BEFORE DELETE ON disclosure FOR EACH ROW EXECUTE FUNCTION refuse_change()',
  // After the statement: it may be the one that enters the disposal.
  'CREATE TRIGGER disclosure_goes_by_an_entry AFTER UPDATE ON disclosure FOR EACH ROW EXECUTE FUNCTION refuse_untold_disposal()',
  'ALTER TABLE disclosure ENABLE ALWAYS TRIGGER disclosure_stands',
  'ALTER TABLE disclosure ENABLE ALWAYS TRIGGER disclosure_goes_by_an_entry',
  'GRANT UPDATE (salt, value, disposed_by) ON disclosure TO anvisa_product',
];

const DOWN = [
  'REVOKE UPDATE (salt, value, disposed_by) ON disclosure FROM anvisa_product',
  'DROP TRIGGER disclosure_goes_by_an_entry ON disclosure',
  'DROP TRIGGER disclosure_stands ON disclosure',
  'CREATE TRIGGER disclosure_stands BEFORE UPDATE ON disclosure FOR EACH ROW EXECUTE FUNCTION refuse_change()',
  'ALTER TABLE disclosure ENABLE ALWAYS TRIGGER disclosure_stands',
  'DROP FUNCTION refuse_untold_disposal()',
  'ALTER TABLE disclosure DROP CONSTRAINT disclosure_disposed, DROP COLUMN disposed_by, ALTER COLUMN salt SET NOT NULL',
];
