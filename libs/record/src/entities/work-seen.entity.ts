import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a person last looked at what waits for them. */
@Entity('work_seen')
export class WorkSeenRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'work_seen_pkey' })
  person: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;
}
