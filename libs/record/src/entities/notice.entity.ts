import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One notice to one person: what about, when due, and what became of it. The unique key makes it once. */
@Entity('notice')
@Index('notice_case', ['caseNumber', 'createdAt', 'id'])
@Unique('notice_once', ['conductor', 'act', 'round', 'due', 'recipient'])
@Index('notice_pending', { synchronize: false })
@Index('notice_pending_recipient', { synchronize: false })
@Index('notice_held', ['createdAt', 'id'], { where: "status = 'pending' AND held_until IS NOT NULL" })
@Index('notice_failed', ['createdAt', 'id'], { where: "status = 'failed'" })
@Check('notice_status', "status IN ('pending', 'sent', 'failed')")
export class NoticeRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'notice_pkey' })
  id: string;

  @Column({ type: 'text' })
  conductor: string;

  @Column({ type: 'text' })
  act: string;

  @Column({ type: 'integer' })
  round: number;

  @Column({ type: 'timestamptz', precision: 3 })
  due: Date;

  @Column({ type: 'uuid' })
  recipient: string;

  @Column({ type: 'text', name: 'case_number', nullable: true })
  caseNumber: string | null;

  @Column({ type: 'jsonb' })
  facts: object;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'text', default: () => "'pending'" })
  status: string;

  @Column({ type: 'integer', default: 0 })
  attempts: number;

  @Column({ type: 'timestamptz', name: 'taken_until', nullable: true, precision: 3 })
  takenUntil: Date | null;

  /** When its turn comes, where mail was away at the last one. */
  @Column({ type: 'timestamptz', name: 'held_until', nullable: true, precision: 3 })
  heldUntil: Date | null;

  @Column({ type: 'timestamptz', name: 'settled_at', nullable: true, precision: 3 })
  settledAt: Date | null;

  @Column({ type: 'text', name: 'message_id', nullable: true })
  messageId: string | null;

  @Column({ type: 'text', nullable: true })
  response: string | null;
}
