import { errors, jwtVerify } from 'jose';
import type { Config } from '../config.js';
import { Problem } from '../problems/problem.js';
import { IssuerAway, keysOf } from './issuer.js';

/** Fixed by us, never by the token: `none` and shared secrets are no signatures. */
const ALGORITHMS = ['ES256', 'RS256', 'PS256'];

/** A token that holds: whom it names, and until when. */
export interface Verified {
  readonly subject: string;
  readonly expiresAt: number;
}

/** Checks tokens against the sign-in service's keys. */
export function verifierFor({ issuer, audience }: Pick<Config, 'issuer' | 'audience'>): (token: string) => Promise<Verified> {
  const keys = keysOf(issuer);
  const options = { issuer, audience, algorithms: ALGORITHMS, requiredClaims: ['sub', 'exp'], clockTolerance: 5 };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, await keys(), options);
      return { subject: payload.sub ?? '', expiresAt: (payload.exp ?? 0) * 1_000 };
    } catch (error) {
      throw saysIssuerAway(error)
        ? new Problem(503, 'sign-in-away', { headers: { 'retry-after': '2' } })
        : new Problem(401, 'sign-in-invalid', { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });
    }
  };
}

function saysIssuerAway(error: unknown): boolean {
  if (error instanceof IssuerAway || error instanceof errors.JWKSTimeout) return true;
  // What jose throws when the keys cannot be fetched is no fault of the token's.
  return !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC';
}
