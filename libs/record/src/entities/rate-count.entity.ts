import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How much somebody has asked for in the minute that ends at `until`: shared by all servers, and unlogged. */
@Entity('rate_count')
@Index('rate_count_until', ['until'])
export class RateCountRow {
  @PrimaryColumn({ type: 'text', collation: 'C', primaryKeyConstraintName: 'rate_count_pkey' })
  key: string;

  @Column({ type: 'integer' })
  n: number;

  @Column({ type: 'timestamptz', precision: 3 })
  until: Date;
}
