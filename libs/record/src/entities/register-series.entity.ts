import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number drawn of a year: numbers without gaps, never reused. */
@Entity('register_series')
export class RegisterSeriesRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'register_series_pkey' })
  series: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'register_series_pkey' })
  year: number;

  @Column({ type: 'integer' })
  last: number;
}
