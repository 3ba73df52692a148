import { errors, type JWTPayload, type JWTVerifyResult, jwtVerify } from 'jose';
import type { AppConfig } from '../config.js';
import { Problem } from '../problems/problem.js';
import { ALGORITHMS, IssuerAway, type IssuerOfSignIns } from './issuer.js';

/** A token that holds: whom it names, and until when. */
export interface Verified {
  readonly subject: string;
  /** The token was given to a program for itself, with nobody signed in. */
  readonly isClient: boolean;
  readonly expiresAt: number;
}

type Wanted = Pick<AppConfig, 'issuer' | 'audience' | 'subjectClaim'>;

/** Checks access tokens against the sign-in service's keys. */
export function verifierFor({ issuer, audience, subjectClaim }: Wanted, service: IssuerOfSignIns): (token: string) => Promise<Verified> {
  const options = { issuer, audience, algorithms: ALGORITHMS, requiredClaims: [subjectClaim, 'exp'], clockTolerance: 5 };
  return async (token) => {
    try {
      const { keys } = await service.known();
      const verified = await jwtVerify(token, keys, options);
      return {
        subject: subjectIn(verified, subjectClaim),
        isClient: isClient(verified.payload),
        expiresAt: (verified.payload.exp ?? 0) * 1_000,
      };
    } catch (error) {
      throw saysIssuerAway(error) ? issuerAway(error) : new Problem(401, 'sign-in-invalid', { headers: { 'www-authenticate': INVALID } });
    }
  };
}

const INVALID = 'Bearer error="invalid_token"';

/** An ID token or a logout token says something to the client that it was made for; it lets nobody in (RFC 8725, 3.11–12). */
function subjectIn({ payload, protectedHeader }: JWTVerifyResult, claim: string): string {
  const forAnother = protectedHeader.typ === 'logout+jwt' || 'nonce' in payload || 'events' in payload || payload.typ === 'ID';
  const subject = subjectOf(payload, claim);
  if (forAnother || subject === undefined) throw new errors.JWTInvalid('not an access token of a person');
  return subject;
}

/** By RFC 9068, 2.2, such a token's subject is the client itself. */
function isClient({ sub, client_id, azp }: JWTPayload): boolean {
  return sub !== undefined && (sub === client_id || sub === azp);
}

/** How the sign-in service names somebody, as the record knows it. */
export function subjectOf(payload: JWTPayload, claim: string): string | undefined {
  const subject = payload[claim];
  return typeof subject === 'string' && subject !== '' ? subject : undefined;
}

export function issuerAway(cause: unknown): Problem {
  return new Problem(503, 'sign-in-away', { headers: { 'retry-after': '2' }, cause });
}

export function saysIssuerAway(error: unknown): boolean {
  if (error instanceof IssuerAway || error instanceof errors.JWKSTimeout) return true;
  // What jose throws when the keys cannot be fetched is no fault of the token's.
  return !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC';
}
