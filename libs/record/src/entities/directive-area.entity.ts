import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** From when until when a directive governs an area. */
@Entity('directive_area')
@Index('directive_area_area', ['area', 'fromDay'])
export class DirectiveAreaRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'directive_area_pkey' })
  directive: string;

  @PrimaryColumn({ type: 'date', name: 'from_day', primaryKeyConstraintName: 'directive_area_pkey' })
  fromDay: string;

  /** Its last day there, once a map that moves it is adopted. */
  @Column({ type: 'date', name: 'until_day', nullable: true })
  untilDay: string | null;

  @Column({ type: 'text' })
  area: string;
}
