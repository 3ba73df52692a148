import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer that an act was given, kept for good, so that the same request gets the same answer whenever it comes. */
@Entity('idempotency')
export class IdempotencyRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_pkey' })
  actor: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_pkey' })
  key: string;

  /** SHA-256 of the command: the same key with another body is refused. */
  @Column({ type: 'bytea' })
  request: Buffer;

  @Column({ type: 'jsonb' })
  answer: object;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;
}
