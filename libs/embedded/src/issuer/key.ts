import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { readOrMake } from './kept.js';

export const ALGORITHM = 'ES256';

export interface SigningKey {
  private: Awaited<ReturnType<typeof importJWK>>;
  /** The private key as the provider takes it. It publishes the public half. */
  jwk: JWK & { kid: string };
}

/** The same key after a restart: tokens handed out before stay good. */
export async function readOrMakeKey(file: string): Promise<SigningKey> {
  const { kty, crv, x, y, d } = (await readOrMake(file, make)) as { kty: 'EC'; crv: string; x: string; y: string; d: string };
  const open = { kty, crv, x, y };
  const jwk = { ...open, d, kid: await calculateJwkThumbprint(open), alg: ALGORITHM, use: 'sig' };
  return { private: await importJWK(jwk, ALGORITHM), jwk };
}

async function make(): Promise<JWK> {
  return exportJWK((await generateKeyPair(ALGORITHM, { extractable: true })).privateKey);
}
