import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who has a draft open, and which provision they are at. It ends by itself. */
@Entity('working_presence')
export class WorkingPresenceRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'working_presence_pkey' })
  directive: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'working_presence_pkey' })
  number: number;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'working_presence_pkey' })
  person: string;

  @Column({ type: 'text', nullable: true })
  provision: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  until: Date;
}
