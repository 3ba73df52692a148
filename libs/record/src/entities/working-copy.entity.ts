import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A draft while it is written: working material (TF 2:12), no part of the trail. */
@Entity('working_copy')
export class WorkingCopyRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'working_copy_pkey' })
  directive: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'working_copy_pkey' })
  number: number;

  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'jsonb' })
  content: object;

  /** Who wrote last. */
  @Column({ type: 'uuid' })
  writer: string;

  /** All who have written since the draft was last opened. */
  @Column({ type: 'uuid', array: true })
  writers: string[];

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;
}
