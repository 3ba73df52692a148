import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a conductor was last seen to wait for: for operators and the sweep. Derived, never read by a rule. */
@Entity('conductor')
@Index('conductor_kind', ['kind', 'id'])
export class ConductorRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'conductor_pkey' })
  id: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  phase: string;

  @Index('conductor_next_due')
  @Column({ type: 'timestamptz', name: 'next_due', nullable: true, precision: 3 })
  nextDue: Date | null;

  @Column({ type: 'timestamptz', name: 'observed_at', precision: 3 })
  observedAt: Date;
}
