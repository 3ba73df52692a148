import { createHash } from 'node:crypto';
import type { Ending } from '@anvisa/record/queries/sessions';
import { Inject, Injectable } from '@nestjs/common';
import { type JWTPayload, jwtVerify } from 'jose';
import type { AppConfig } from '../config.js';
import { Problem } from '../problems/problem.js';
import { CONFIG } from '../record.js';
import { ALGORITHMS, IssuerOfSignIns } from './issuer.js';
import { issuerAway, saysIssuerAway } from './verify.js';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const OLDEST_SECONDS = 300;
const TOLERANCE_SECONDS = 30;

/** Reads logout tokens (OpenID Connect Back-Channel Logout 1.0, 2.6). */
@Injectable()
export class LogoutTokens {
  constructor(
    @Inject(CONFIG) private readonly config: AppConfig,
    private readonly issuer: IssuerOfSignIns,
  ) {}

  async read(token: unknown): Promise<Ending> {
    if (typeof token !== 'string') throw new Problem(400, 'logout-token-invalid');
    try {
      const { keys } = await this.issuer.known();
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer: this.config.issuer,
        audience: this.config.clientId,
        algorithms: ALGORITHMS,
        requiredClaims: ['iat', 'jti', 'events'],
        maxTokenAge: OLDEST_SECONDS,
        clockTolerance: TOLERANCE_SECONDS,
      });
      const ending = endingIn(payload);
      // Those who follow the specification's draft name the type "JWT", or none; another type's tokens are not for this.
      const typed = protectedHeader.typ === undefined || /^(logout\+jwt|jwt)$/i.test(protectedHeader.typ);
      if (ending && typed) return ending;
    } catch (error) {
      if (saysIssuerAway(error)) throw issuerAway(error);
    }
    throw new Problem(400, 'logout-token-invalid');
  }
}

function endingIn({ sid, sub, jti, events, nonce }: JWTPayload): Ending | undefined {
  const isLogout = typeof events === 'object' && events !== null && EVENT in events && nonce === undefined;
  if (!isLogout || typeof jti !== 'string' || (typeof sid !== 'string' && typeof sub !== 'string')) return undefined;
  return {
    sid: typeof sid === 'string' ? sid : undefined,
    subject: sub,
    hash: createHash('sha256').update(jti).digest(),
    seconds: OLDEST_SECONDS + 2 * TOLERANCE_SECONDS,
  };
}
