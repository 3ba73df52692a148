import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What this instance is. Only a demo or a test instance has a clock that can be moved. */
@Entity('instance')
@Check('instance_single', 'single')
@Check('instance_kind', "kind IN ('production', 'demo', 'test')")
@Check('instance_clock', "kind <> 'production' OR clock_offset = '00:00:00'::interval")
export class InstanceRow {
  @PrimaryColumn({ type: 'boolean', default: () => 'true', primaryKeyConstraintName: 'instance_pkey' })
  single: boolean;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'interval', name: 'clock_offset', default: () => "'00:00:00'" })
  clockOffset: string;
}
