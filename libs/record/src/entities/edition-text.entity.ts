import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The words of an edition as it stands. */
@Entity('edition_text')
export class EditionTextRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'edition_text_pkey' })
  directive: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'edition_text_pkey' })
  number: number;

  @Column({ type: 'text' })
  hash: string;

  @Column({ type: 'jsonb' })
  content: object;

  /** All of it as plain text, for the Swedish full-text search. */
  @Column({ type: 'text' })
  words: string;
}
