import { endSessionsOf } from '@anvisa/record/queries/sessions';
import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SecurityLog } from '../acts/security-log.js';
import { Problem } from '../problems/problem.js';
import { POOL, type Pool } from '../record.js';
import { Endings } from './endings.js';
import { LogoutTokens } from './logout-token.js';
import { Public } from './public.js';

/** What the sign-in service tells the server itself, with no browser between (OpenID Connect Back-Channel Logout 1.0). */
@Controller('auth/back-channel-logout')
@ApiExcludeController()
@Public()
export class BackChannelController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly tokens: LogoutTokens,
    private readonly endings: Endings,
    private readonly security: SecurityLog,
  ) {}

  @Post()
  @HttpCode(200)
  async logOut(
    @Body() body: Record<string, unknown> | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    reply.header('cache-control', 'no-store');
    for (const person of await this.obey(body?.logout_token, request)) this.security.signedOut(person, request);
  }

  /** @returns those whose sessions have ended. */
  private async obey(token: unknown, request: FastifyRequest): Promise<readonly string[]> {
    try {
      const ended = await endSessionsOf(this.pool, await this.tokens.read(token));
      if (!ended) throw new Problem(400, 'logout-token-used');
      this.endings.tell();
      return ended;
    } catch (error) {
      if (error instanceof Problem && error.status < 500) this.security.signInRefused(error.code, request);
      throw error;
    }
  }
}
