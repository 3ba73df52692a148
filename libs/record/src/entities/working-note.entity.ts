import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer half filled in, for its writer alone: working material (TF 2:12), no part of the trail. */
@Entity('working_note')
export class WorkingNoteRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'working_note_pkey' })
  person: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'working_note_pkey' })
  subject: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;
}
