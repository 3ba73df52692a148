import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which version of a table's rows, or of a kind's states, the record holds: rows that came later than their entries are given by replaying them. */
@Entity('refilling')
export class RefillingRow {
  /** A table's name, or `state:` and a kind. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'refilling_pkey' })
  subject: string;

  @Column({ type: 'integer' })
  version: number;

  /** The last stream that was replayed; null once all were. */
  @Column({ type: 'text', collation: 'C', nullable: true })
  through: string | null;
}
