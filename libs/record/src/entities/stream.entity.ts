import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An aggregate as it stands after its last entry: the one row that the door reads and writes. */
@Entity('stream')
@Index('stream_kind', ['kind', 'id'])
export class StreamRow {
  @PrimaryColumn({ type: 'text', collation: 'C', primaryKeyConstraintName: 'stream_pkey' })
  id: string;

  @Column({ type: 'text' })
  kind: string;

  /** The number of its last entry. */
  @Column({ type: 'integer' })
  version: number;

  /** The hash of its last entry's leaf. */
  @Column({ type: 'bytea' })
  head: Buffer;

  @Column({ type: 'jsonb' })
  state: object;
}
