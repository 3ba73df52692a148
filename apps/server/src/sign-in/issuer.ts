import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';

const PATIENCE_MS = 3_000;

/**
 * The sign-in service's keys, found by discovery (OpenID Connect Discovery 1.0) when the first token comes. A service that is away then is asked
 * again with the next one.
 */
export function keysOf(issuer: string): () => Promise<JWTVerifyGetKey> {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return () => {
    keys ??= discover(issuer).catch((error: unknown) => {
      keys = undefined;
      throw new IssuerAway(issuer, error);
    });
    return keys;
  };
}

/** The sign-in service does not answer, or not as it should. */
export class IssuerAway extends Error {
  constructor(issuer: string, cause: unknown) {
    super(`${issuer} does not tell its keys`, { cause });
  }
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`discovery answered ${response.status}`);
  const { issuer: named, jwks_uri } = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (named !== issuer) throw new Error(`discovery names another issuer: ${String(named)}`);
  if (typeof jwks_uri !== 'string') throw new Error('discovery names no keys');
  return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: PATIENCE_MS, cooldownDuration: 5_000 });
}
