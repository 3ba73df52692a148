import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A delivery component of an adopted map, with the words that people look for it by. */
@Entity('component')
@Index('component_applies', ['appliesFrom', 'map', 'version'])
export class ComponentRow {
  @PrimaryColumn({ type: 'text', collation: 'C', primaryKeyConstraintName: 'component_pkey' })
  map: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'component_pkey' })
  version: number;

  @PrimaryColumn({ type: 'text', collation: 'C', primaryKeyConstraintName: 'component_pkey' })
  id: string;

  @Column({ type: 'text' })
  area: string;

  @Column({ type: 'text', name: 'area_name' })
  areaName: string;

  /** From when its map applies: until the next one does. */
  @Column({ type: 'date', name: 'applies_from' })
  appliesFrom: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'bigint', name: 'yearly_cost_sek' })
  yearlyCostSek: string;

  /** Its name and its search words, for the Swedish full-text search. */
  @Column({ type: 'text' })
  words: string;

  @Column({ type: 'jsonb' })
  agreements: object;
}
