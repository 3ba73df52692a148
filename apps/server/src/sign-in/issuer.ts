import { Inject, Injectable } from '@nestjs/common';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { allowInsecureRequests, ClientSecretPost, Configuration, enableNonRepudiationChecks, type ServerMetadata } from 'openid-client';
import type { AppConfig } from '../config.js';
import { CONFIG } from '../record.js';

const PATIENCE_MS = 3_000;

/** Fixed by us, never by a token or by the sign-in service: `none` and shared secrets are no signatures. */
export const ALGORITHMS = ['ES256', 'RS256', 'PS256'];

/** The sign-in service as it describes itself: its keys, and how it is spoken to as the client that we are. */
export interface KnownIssuer {
  readonly keys: JWTVerifyGetKey;
  readonly client: Configuration;
}

/** The sign-in service does not answer, or not as it should. */
export class IssuerAway extends Error {
  constructor(issuer: string, cause: unknown) {
    super(`${issuer} does not describe itself`, { cause });
  }
}

/**
 * The sign-in service, found by discovery (OpenID Connect Discovery 1.0) when it is first needed. One that is away then is asked again the next
 * time.
 */
@Injectable()
export class IssuerOfSignIns {
  private found: Promise<KnownIssuer> | undefined;

  constructor(@Inject(CONFIG) private readonly config: AppConfig) {}

  known(): Promise<KnownIssuer> {
    this.found ??= this.discover().catch((error: unknown) => {
      this.found = undefined;
      throw new IssuerAway(this.config.issuer, error);
    });
    return this.found;
  }

  private async discover(): Promise<KnownIssuer> {
    const { issuer, clientId, clientSecret } = this.config;
    const response = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw new Error(`discovery answered ${response.status}`);
    const described = (await response.json()) as Partial<ServerMetadata>;
    if (described.issuer !== issuer) throw new Error(`discovery names another issuer: ${String(described.issuer)}`);
    const { jwks_uri } = described;
    if (typeof jwks_uri !== 'string') throw new Error('discovery names no keys');
    const keys = createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: PATIENCE_MS, cooldownDuration: 5_000 });
    const metadata = { ...described, issuer, id_token_signing_alg_values_supported: ALGORITHMS };
    const client = new Configuration(metadata, clientId, undefined, ClientSecretPost(clientSecret));
    client.timeout = PATIENCE_MS / 1_000;
    enableNonRepudiationChecks(client);
    if (issuer.startsWith('http:')) allowInsecureRequests(client);
    return { keys, client };
  }
}
