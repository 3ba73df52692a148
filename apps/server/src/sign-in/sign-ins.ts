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

  /** Who was found lately under what the request shows: for counting, before anything is checked. */
  seen(request: FastifyRequest): string | undefined {
    const bearer = tokenIn(request.headers.authorization);
    if (bearer !== undefined) return this.bearers.known(bearer)?.person;
    const session = this.sessionToken(request);
    return session === undefined ? undefined : this.sessions.known(session)?.caller.person;
  }
}
