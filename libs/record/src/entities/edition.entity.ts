import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One edition of a directive: its state and its days, for lists and for what applied when. */
@Entity('edition')
@Unique('edition_case_number', ['caseNumber'])
@Index('edition_in_force', ['inForceFrom', 'inForceUntil'])
@Index('edition_state', ['state', 'startedAt', 'directive', 'number'])
@Index('edition_officer', ['officer', 'startedAt', 'directive', 'number'])
@Index('edition_started', ['startedAt', 'directive', 'number'])
@Index('edition_deadline', ['deadline', 'directive', 'number'])
@Index('edition_until', ['inForceUntil'], { where: 'in_force_until IS NOT NULL' })
@Index('edition_officer_since', ['officer', 'since'])
@Index('edition_since', ['since', 'directive', 'number'])
@Index('edition_awaits', { synchronize: false })
@Index('edition_due', { synchronize: false })
@Index('edition_state_due', { synchronize: false })
@Index('edition_named', { synchronize: false })
export class EditionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'edition_pkey' })
  directive: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'edition_pkey' })
  number: number;

  @Column({ type: 'text', name: 'case_number' })
  caseNumber: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  state: string;

  @Column({ type: 'text' })
  officer: string;

  @Column({ type: 'timestamptz', name: 'started_at', precision: 3 })
  startedAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  since: Date;

  @Column({ type: 'date', nullable: true })
  deadline: string | null;

  @Column({ type: 'text', name: 'text_hash', nullable: true })
  textHash: string | null;

  @Column({ type: 'date', name: 'in_force_from', nullable: true })
  inForceFrom: string | null;

  @Column({ type: 'date', name: 'in_force_until', nullable: true })
  inForceUntil: string | null;

  /** Whom it waits for: `person:…`, `role:…`, `unit:…`. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  awaits: string[];
}
