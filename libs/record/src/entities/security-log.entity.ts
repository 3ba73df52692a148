import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Sign-ins, what was refused and readings that are logged, apart from the legal record. */
@Entity('security_log')
@Index('security_log_at', ['at', 'id'])
@Index('security_log_actor', ['actor', 'at', 'id'])
@Index('security_log_kind', ['kind', 'at', 'id'])
@Index('security_log_refused', ['refused', 'at', 'id'])
@Index('security_log_address', ['address', 'at', 'id'])
export class SecurityLogRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'security_log_pkey' })
  id: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()', precision: 3 })
  at: Date;

  @Column({ type: 'text', nullable: true })
  actor: string | null;

  @Column({ type: 'text' })
  act: string;

  @Column({ type: 'text' })
  refused: string;

  @Column({ type: 'text', nullable: true })
  about: string | null;

  @Column({ type: 'text', nullable: true })
  origin: string | null;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text', nullable: true })
  address: string | null;
}
