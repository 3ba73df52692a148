import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A decision by delegation, or of the chair's: its document in the register, and the report that told the board of it. */
@Entity('delegated_decision')
@Index('delegated_decision_unreported', { synchronize: false })
export class DelegatedDecisionRow {
  /** As reports name it. */
  @PrimaryColumn({ type: 'text', collation: 'C', primaryKeyConstraintName: 'delegated_decision_pkey' })
  name: string;

  @Column({ type: 'text', name: 'case_number', collation: 'C' })
  caseNumber: string;

  @Column({ type: 'integer' })
  document: number;

  @Column({ type: 'date', name: 'registered_on' })
  registeredOn: string;

  /** What the chair decided may be recorded later. */
  @Column({ type: 'date', name: 'decided_on' })
  decidedOn: string;

  /** The chair decided what could not await the meeting. */
  @Column({ type: 'boolean' })
  urgent: boolean;

  @Column({ type: 'uuid', nullable: true })
  directive: string | null;

  @Column({ type: 'integer', nullable: true })
  edition: number | null;

  @Column({ type: 'uuid', nullable: true })
  exemption: string | null;

  @Column({ type: 'text', nullable: true })
  outcome: string | null;

  /** Null until a report names it. */
  @Column({ type: 'text', nullable: true })
  report: string | null;
}
