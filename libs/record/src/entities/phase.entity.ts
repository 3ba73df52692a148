import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A state that an edition has been through: when it began and ended. */
@Entity('phase')
@Index('phase_ended', ['ended'])
export class PhaseRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'phase_pkey' })
  directive: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'phase_pkey' })
  number: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'phase_pkey' })
  state: string;

  @PrimaryColumn({ type: 'timestamptz', precision: 3, primaryKeyConstraintName: 'phase_pkey' })
  began: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  ended: Date;
}
