import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A directive, for lists. */
@Entity('directive')
@Index('directive_title', ['title', 'id'])
export class DirectiveRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'directive_pkey' })
  id: string;

  /** Sorted as Swedes sort. */
  @Column({ type: 'text', collation: 'sv-x-icu' })
  title: string;
}
