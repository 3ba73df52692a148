import { randomBytes } from 'node:crypto';
import { readOrMake } from './kept.js';

export interface Secrets {
  /** By which the server proves to the provider that it is the client. */
  client: string;
  /** By which the provider knows its own cookies. */
  cookies: string;
}

export function readOrMakeSecrets(file: string): Promise<Secrets> {
  const secret = () => randomBytes(32).toString('base64url');
  return readOrMake(file, () => ({ client: secret(), cookies: secret() }));
}
