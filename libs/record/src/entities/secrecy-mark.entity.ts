import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A mark of secrecy on an edition's case, or on a document of it (OSL 5:5). */
@Entity('secrecy_mark')
@Index('secrecy_mark_case', ['caseNumber'])
export class SecrecyMarkRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'secrecy_mark_pkey' })
  directive: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'secrecy_mark_pkey' })
  edition: number;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'secrecy_mark_pkey' })
  number: number;

  @Column({ type: 'text', name: 'case_number', collation: 'C' })
  caseNumber: string;

  /** Without one, the whole case. */
  @Column({ type: 'integer', nullable: true })
  document: number | null;

  @Column({ type: 'text' })
  provision: string;

  @Column({ type: 'text' })
  authority: string;

  @Column({ type: 'date', name: 'marked_on' })
  markedOn: string;

  @Column({ type: 'date', name: 'applies_from' })
  appliesFrom: string;

  @Column({ type: 'date', name: 'applies_until', nullable: true })
  appliesUntil: string | null;

  @Column({ type: 'date', name: 'lifted_on', nullable: true })
  liftedOn: string | null;
}
