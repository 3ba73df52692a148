import { personBySubject } from '@anvisa/record/queries/person-by-subject';
import { Inject, Injectable } from '@nestjs/common';
import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientError,
  calculatePKCECodeChallenge,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { AppConfig } from '../config.js';
import type { Language } from '../problems/language.js';
import { Problem } from '../problems/problem.js';
import { CONFIG, POOL, type Pool } from '../record.js';
import type { InProgress } from './in-progress.js';
import { IssuerAway, IssuerOfSignIns } from './issuer.js';
import type { Named } from './sessions.js';
import { issuerAway, subjectOf } from './verify.js';

/** Signing in by OpenID Connect: the authorization code flow with PKCE (RFC 9700, 2.1.1). */
@Injectable()
export class CodeFlow {
  private readonly callback: string;

  constructor(
    @Inject(CONFIG) private readonly config: AppConfig,
    @Inject(POOL) private readonly pool: Pool,
    private readonly issuer: IssuerOfSignIns,
  ) {
    this.callback = `${config.publicUrl}/auth/callback`;
  }

  /** Where the browser is to go, and what it must come back with. */
  async begin(returnTo: string, locale: Language): Promise<{ address: string; progress: InProgress }> {
    const { client } = await this.known();
    const progress = { verifier: randomPKCECodeVerifier(), state: randomState(), nonce: randomNonce(), returnTo };
    const address = buildAuthorizationUrl(client, {
      redirect_uri: this.callback,
      scope: 'openid profile',
      code_challenge: await calculatePKCECodeChallenge(progress.verifier),
      code_challenge_method: 'S256',
      state: progress.state,
      nonce: progress.nonce,
      ui_locales: locale === 'sv' ? 'sv en' : 'en sv',
    });
    return { address: address.href, progress };
  }

  /** Redeems the code that the browser came back with. @returns the person of the record whom the sign-in service named. */
  async complete(query: string, { verifier, state, nonce }: InProgress): Promise<Named> {
    const { client } = await this.known();
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
    const tokens = await authorizationCodeGrant(client, new URL(`${this.callback}?${query}`), checks).catch((error: unknown) => {
      throw failure(error);
    });
    const claims = tokens.claims();
    const subject = claims && subjectOf(claims, this.config.subjectClaim);
    const person = subject === undefined ? undefined : await personBySubject(this.pool, subject);
    // A machine has no browser: whoever signs in as one is somebody else.
    if (!claims || !person || person.isMachine) throw new Problem(403, 'person-unknown');
    return { person: person.id, subject: claims.sub, sid: typeof claims.sid === 'string' ? claims.sid : undefined };
  }

  /** Where the browser ends its session with the sign-in service too, if that has such an address. */
  async endSession(): Promise<string | undefined> {
    const { client } = await this.issuer.known().catch(() => ({ client: undefined }));
    if (client?.serverMetadata().end_session_endpoint === undefined) return undefined;
    return buildEndSessionUrl(client, { post_logout_redirect_uri: `${this.config.publicUrl}/` }).href;
  }

  private known() {
    return this.issuer.known().catch((error: unknown) => {
      throw error instanceof IssuerAway ? issuerAway(error) : error;
    });
  }
}

/** What the sign-in service refused, or the browser brought that does not belong together, is a sign-in that failed; the rest is the network. */
function failure(error: unknown): Problem {
  if (error instanceof AuthorizationResponseError) return new Problem(401, 'sign-in-declined');
  if (error instanceof ResponseBodyError && error.status >= 500) return issuerAway(error);
  if (error instanceof ResponseBodyError) return new Problem(401, 'sign-in-failed');
  if (error instanceof ClientError && error.code !== 'OAUTH_TIMEOUT') return new Problem(401, 'sign-in-failed');
  return issuerAway(error);
}
