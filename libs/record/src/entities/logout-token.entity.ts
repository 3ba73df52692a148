import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A logout token that was obeyed, remembered until it has expired: it is not obeyed twice. */
@Entity('logout_token')
export class LogoutTokenRow {
  /** SHA-256 of its `jti`. */
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'logout_token_pkey' })
  hash: Buffer;

  @Index('logout_token_expires')
  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3 })
  expiresAt: Date;
}
