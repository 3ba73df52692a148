import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An evaluation of an edition in force. */
@Entity('evaluation')
@Index('evaluation_directive', ['directive', 'edition'])
@Index('evaluation_opened', ['openedAt', 'id'])
@Index('evaluation_concluded', ['concludedOn', 'outcome'])
@Index('evaluation_awaits', { synchronize: false })
@Index('evaluation_evaluators', { synchronize: false })
@Index('evaluation_state', ['state', 'openedAt', 'id'])
export class EvaluationRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'evaluation_pkey' })
  id: string;

  @Column({ type: 'uuid' })
  directive: string;

  @Column({ type: 'integer' })
  edition: number;

  @Column({ type: 'text', name: 'case_number' })
  caseNumber: string;

  @Column({ type: 'text' })
  state: string;

  @Column({ type: 'timestamptz', name: 'opened_at', precision: 3 })
  openedAt: Date;

  @Column({ type: 'date', name: 'answer_by' })
  answerBy: string;

  @Column({ type: 'text', nullable: true })
  outcome: string | null;

  @Column({ type: 'date', name: 'concluded_on', nullable: true })
  concludedOn: string | null;

  /** Whom it waits for: `person:…`, `role:…`. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  awaits: string[];

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  evaluators: string[];
}
