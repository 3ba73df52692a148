import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A wish that a conductor looks at the record. Many wishes become one row. */
@Entity('wakeup')
export class WakeupRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'wakeup_pkey' })
  conductor: string;

  /** The act that wished it last: a wish renewed meanwhile is another. */
  @Column({ type: 'uuid' })
  wanted: string;

  @Index('wakeup_since')
  @Column({ type: 'timestamptz', precision: 3 })
  since: Date;

  @Column({ type: 'timestamptz', name: 'claimed_until', nullable: true, precision: 3 })
  claimedUntil: Date | null;
}
