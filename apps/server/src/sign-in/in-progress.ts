import { createHash, hkdfSync } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';

/** What must be the same when the browser comes back from the sign-in service. */
export interface InProgress {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly returnTo: string;
}

export const MINUTES = 10;

/** Seals a sign-in under way into the browser that began it: a stranger costs no row, and every server can open it. */
export class ProgressSeal {
  private readonly key: Uint8Array;

  constructor(secret: string, issuer: string) {
    const salt = createHash('sha256').update(issuer).digest();
    this.key = new Uint8Array(hkdfSync('sha256', secret, salt, 'anvisa sign-in under way', 32));
  }

  seal(progress: InProgress): Promise<string> {
    return new EncryptJWT({ ...progress })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(`${MINUTES}m`)
      .encrypt(this.key);
  }

  /** @returns nothing where it is not ours, or too old. */
  async open(sealed: string): Promise<InProgress | undefined> {
    try {
      const options = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'], requiredClaims: ['exp'] };
      return (await jwtDecrypt<InProgress>(sealed, this.key, options)).payload;
    } catch {
      return undefined;
    }
  }
}
