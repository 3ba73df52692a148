import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The register: every document received or drawn up, by its case (TF 2:9-10, OSL 5:1-2). */
@Entity('register_document')
@Index('register_document_day', { synchronize: false })
export class RegisterDocumentRow {
  @PrimaryColumn({ type: 'text', name: 'case_number', collation: 'C', primaryKeyConstraintName: 'register_document_pkey' })
  caseNumber: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'register_document_pkey' })
  number: number;

  @Column({ type: 'date', name: 'registered_on' })
  registeredOn: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  about: string;

  /** From or to whom, where a unit; no private person. */
  @Column({ type: 'text', nullable: true })
  counterpart: string | null;

  /** The entry that tells it. */
  @Column({ type: 'uuid' })
  entry: string;
}
