import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A person, by the subject of their sign-in. */
@Entity('person')
@Index('person_name', ['name', 'id'])
@Unique('person_subject', ['subject'])
export class PersonRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'person_pkey' })
  id: string;

  @Column({ type: 'text' })
  subject: string;

  /** Sorted as Swedes sort. */
  @Column({ type: 'text', collation: 'sv-x-icu' })
  name: string;

  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text' })
  preference: string;

  /** What their letters are written in. */
  @Column({ type: 'text' })
  language: string;

  /** Their last day, for a person who has left. */
  @Column({ type: 'date', name: 'left_on', nullable: true })
  leftOn: string | null;
}
