import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An edition sent to a unit, and its acknowledgement. */
@Entity('receipt')
@Index('receipt_unit', ['unit', 'sentAt'])
@Index('receipt_sent', ['sentAt', 'unit'])
@Index('receipt_awaited', ['unit', 'answerBy'], { where: 'acknowledged_at IS NULL' })
@Index('receipt_unadopted', ['unit'], { where: "not_before = 'infinity'::date" })
export class ReceiptRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'receipt_pkey' })
  directive: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'receipt_pkey' })
  edition: number;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'receipt_pkey' })
  unit: string;

  @Column({ type: 'date', name: 'answer_by' })
  answerBy: string;

  @Column({ type: 'timestamptz', name: 'sent_at', precision: 3 })
  sentAt: Date;

  @Column({ type: 'timestamptz', name: 'acknowledged_at', nullable: true, precision: 3 })
  acknowledgedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  responsible: string | null;

  /** Before which day it binds the unit in no case, where that is later than the edition's own may be: `infinity` until a company's board has adopted it. */
  @Column({ type: 'date', name: 'not_before', nullable: true })
  notBefore: string | null;
}
