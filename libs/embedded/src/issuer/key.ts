import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

export const ALGORITHM = 'ES256';

export interface SigningKey {
  private: Awaited<ReturnType<typeof importJWK>>;
  public: JWK & { kid: string };
}

/** The same key after a restart: tokens handed out before stay good. */
export async function readOrMakeKey(file: string): Promise<SigningKey> {
  const jwk = read(file) ?? (await make(file));
  const { kty, crv, x, y } = jwk as { kty: 'EC'; crv: string; x: string; y: string };
  const open = { kty, crv, x, y };
  const kid = await calculateJwkThumbprint(open);
  return { private: await importJWK(jwk, ALGORITHM), public: { ...open, kid, alg: ALGORITHM, use: 'sig' } };
}

function read(file: string): JWK | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  } catch {
    return undefined;
  }
}

async function make(file: string): Promise<JWK> {
  const jwk = await exportJWK((await generateKeyPair(ALGORITHM, { extractable: true })).privateKey);
  writeFileSync(`${file}.tmp`, JSON.stringify(jwk), { mode: 0o600 });
  renameSync(`${file}.tmp`, file);
  return jwk;
}
