import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The value and salt behind a commitment. The only table in which something is ever taken away: the words of a value, with its salt, by a disposal
 * that an entry tells of (decision 0019).
 */
@Entity('disclosure')
@Check('disclosure_disposed', '(salt IS NULL) = (disposed_by IS NOT NULL)')
export class DisclosureRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'disclosure_pkey' })
  entry: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'disclosure_pkey' })
  field: string;

  /** None where the words are disposed of: nobody can find out what was committed to. */
  @Column({ type: 'bytea', nullable: true })
  salt: Buffer | null;

  /** The canonical JSON (RFC 8785) of the value. */
  @Column({ type: 'text' })
  value: string;

  /** The entry that tells of the disposal. */
  @Column({ type: 'uuid', nullable: true })
  disposed_by: string | null;
}
