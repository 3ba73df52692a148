import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A leave not to follow a provision. */
@Entity('exemption')
@Index('exemption_directive', ['directive', 'edition'])
@Index('exemption_requested', ['requestedAt', 'id'])
@Index('exemption_unit', ['unit', 'requestedAt', 'id'])
@Index('exemption_until', ['until'])
@Index('exemption_awaits', { synchronize: false })
@Index('exemption_state', ['state', 'requestedAt', 'id'])
export class ExemptionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'exemption_pkey' })
  id: string;

  @Column({ type: 'uuid' })
  directive: string;

  @Column({ type: 'integer' })
  edition: number;

  @Column({ type: 'text' })
  provision: string;

  @Column({ type: 'uuid' })
  unit: string;

  @Column({ type: 'text', name: 'case_number' })
  caseNumber: string;

  @Column({ type: 'text' })
  state: string;

  @Column({ type: 'timestamptz', name: 'requested_at', precision: 3 })
  requestedAt: Date;

  @Column({ type: 'date', nullable: true })
  until: string | null;

  /** Whom it waits for beside its decider. */
  @Column({ type: 'text', array: true, default: [] })
  awaits: string[];
}
