import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A decision, by its document in the register, under each mandate that carried it. */
@Entity('mandate_decision')
@Index('mandate_decision_mandate', { synchronize: false })
export class MandateDecisionRow {
  @PrimaryColumn({ type: 'text', name: 'case_number', collation: 'C', primaryKeyConstraintName: 'mandate_decision_pkey' })
  caseNumber: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'mandate_decision_pkey' })
  number: number;

  @PrimaryColumn({ type: 'text', collation: 'C', primaryKeyConstraintName: 'mandate_decision_pkey' })
  mandate: string;

  /** Of the board's, its meeting's day; it may be registered later. */
  @Column({ type: 'date', name: 'decided_on' })
  decidedOn: string;

  /** An office, the board or its chair. */
  @Column({ type: 'text', name: 'decided_by' })
  decidedBy: string;
}
