import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody says of a draft's words while it is written, or answers to it: working material (TF 2:12), no part of the trail. */
@Entity('working_comment')
export class WorkingCommentRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'working_comment_pkey' })
  directive: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'working_comment_pkey' })
  number: number;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'working_comment_pkey' })
  id: string;

  /** The comment that this is an answer to. */
  @Column({ type: 'uuid', nullable: true })
  answers: string | null;

  /** The provision that it stands at; an answer stands at none. */
  @Column({ type: 'text', nullable: true })
  provision: string | null;

  /** The words that it is about; empty where it is about the whole provision. */
  @Column({ type: 'text', nullable: true })
  quote: string | null;

  /** The words just before them: what tells them from the same words elsewhere in the provision. */
  @Column({ type: 'text', nullable: true })
  before: string | null;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'uuid' })
  writer: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  /** Who marked it as done. */
  @Column({ type: 'uuid', name: 'resolved_by', nullable: true })
  resolvedBy: string | null;
}
