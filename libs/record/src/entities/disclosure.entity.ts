import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The value and salt behind a commitment: the only table from which something may one day be erased (decision 0006). */
@Entity('disclosure')
export class DisclosureRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'disclosure_pkey' })
  entry: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'disclosure_pkey' })
  field: string;

  @Column({ type: 'bytea' })
  salt: Buffer;

  /** The canonical JSON (RFC 8785) of the value. */
  @Column({ type: 'text' })
  value: string;
}
