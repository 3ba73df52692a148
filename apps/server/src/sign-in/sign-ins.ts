import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { AppConfig } from '../config.js';
import { CONFIG } from '../record.js';
import { tokenIn } from './bearer.js';
import { Bearers } from './bearers.js';
import { type Cookie, cookieIn, sessionCookie } from './cookies.js';
import { Sessions } from './sessions.js';

/** The two ways to be signed in. */
@Injectable()
export class SignIns {
  readonly cookie: Cookie;

  constructor(
    @Inject(CONFIG) { publicUrl }: AppConfig,
    readonly bearers: Bearers,
    readonly sessions: Sessions,
  ) {
    this.cookie = sessionCookie(publicUrl);
  }

  sessionToken({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
    return cookieIn(headers.cookie, this.cookie);
  }

  /** Whether a sign-in that a request came with has not ended since: for what goes on for long after its request. */
  stillHolds(request: FastifyRequest): Promise<boolean> {
    const bearer = tokenIn(request.headers.authorization);
    const session = this.sessionToken(request);
    if (bearer !== undefined) return this.bearers.holds(bearer);
    return session === undefined ? Promise.resolve(false) : this.sessions.holds(session);
  }
}
