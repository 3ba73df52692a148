import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A browser that is signed in. Of its token only the SHA-256 is here: who reads the table signs in as nobody. */
@Entity('session')
export class SessionRow {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'session_pkey' })
  hash: Buffer;

  @Column({ type: 'uuid' })
  person: string;

  /** Whom the sign-in service named, and its own session: by these it ends sessions here. */
  @Index('session_subject')
  @Column({ type: 'text' })
  subject: string;

  @Index('session_sid')
  @Column({ type: 'text', nullable: true })
  sid: string | null;

  /** When it was last used, to the minute. */
  @Column({ type: 'timestamptz', name: 'seen_at', precision: 3 })
  seenAt: Date;

  @Index('session_expires')
  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3 })
  expiresAt: Date;
}
