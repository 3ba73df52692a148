import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One entry of the audit trail. The leaf is what is attested; the other columns are read from it, for finding. `act`, `seq` and `tx` are not in it, and prove nothing. */
@Entity('entry')
@Unique('entry_stream_n', ['stream', 'n'])
@Index('entry_case', ['caseNumber', 'seq'])
@Index('entry_feed', ['tx', 'seq'])
@Index('entry_at', ['at', 'seq'])
@Index('entry_actor_at', ['actor', 'at', 'seq'])
@Index('entry_type_at', ['type', 'at', 'seq'])
export class EntryRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'entry_pkey' })
  id: string;

  @Column({ type: 'text', collation: 'C' })
  stream: string;

  @Column({ type: 'integer' })
  n: number;

  /** The canonical bytes (RFC 8785) of the envelope. */
  @Column({ type: 'bytea' })
  leaf: Buffer;

  @Column({ type: 'text' })
  type: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  /** The act that made it: the entries of one act share it. */
  @Column({ type: 'uuid' })
  act: string;

  @Column({ type: 'text', name: 'case_number', nullable: true })
  caseNumber: string | null;

  /** Who acted, for finding; the leaf holds only a commitment to it. */
  @Column({ type: 'text' })
  actor: string;

  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  seq: string;

  /** The transaction that wrote it, as the record counts them, also on after a restore: who follows the feed is bounded by the oldest one still running. */
  @Column({ type: 'bigint', default: () => 'current_tx()' })
  tx: string;
}
