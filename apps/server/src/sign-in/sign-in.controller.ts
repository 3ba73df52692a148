import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SecurityLog } from '../acts/security-log.js';
import type { AppConfig } from '../config.js';
import { languageOf } from '../problems/language.js';
import { Problem } from '../problems/problem.js';
import { CONFIG } from '../record.js';
import { CodeFlow } from './code-flow.js';
import { type Cookie, cookieCleared, cookieIn, cookieSet, progressCookie } from './cookies.js';
import { type InProgress, MINUTES, ProgressSeal } from './in-progress.js';
import { ownPath } from './own-path.js';
import { Public } from './public.js';
import { SignIns } from './sign-ins.js';
import { SignedOutAnswer } from './signed-out.answer.js';

/** Signing in and out in a browser. */
@Controller('auth')
@ApiTags('Sign-in')
@Public()
export class SignInController {
  private readonly publicUrl: string;
  private readonly host: string;
  private readonly underWay: Cookie;
  private readonly seal: ProgressSeal;

  constructor(
    @Inject(CONFIG) { publicUrl, issuer, clientSecret }: AppConfig,
    private readonly flow: CodeFlow,
    private readonly signIns: SignIns,
    private readonly security: SecurityLog,
  ) {
    this.publicUrl = publicUrl;
    this.host = new URL(publicUrl).host;
    this.underWay = progressCookie(publicUrl);
    this.seal = new ProgressSeal(clientSecret, issuer);
  }

  /** Sends the browser to the sign-in service, and afterwards to a path of ours. */
  @Get('sign-in')
  @ApiExcludeEndpoint()
  async begin(
    @Query('return') asked: unknown,
    @Query('locale') locale: unknown,
    @Query('moved') moved: unknown,
    @Req() { headers, host, url }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // A cookie belongs to one name: who came by another of ours begins under the one that they come back to. Once, for a proxy may hide the name.
    if (host !== this.host && moved === undefined) {
      const query = url.split('?')[1];
      return void reply.redirect(`${this.publicUrl}/auth/sign-in?moved=1${query === undefined ? '' : `&${query}`}`, 303);
    }
    const language = locale === 'sv' || locale === 'en' ? locale : languageOf(headers['accept-language']);
    const { address, progress } = await this.flow.begin(ownPath(asked), language);
    const sealed = await this.seal.seal(progress);
    reply.header('set-cookie', cookieSet(this.underWay, sealed, MINUTES * 60));
    await reply.header('cache-control', 'no-store').redirect(address, 303);
  }

  /** Where the sign-in service sends the browser back to. */
  @Get('callback')
  @ApiExcludeEndpoint()
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const cleared = cookieCleared(this.underWay);
    reply.header('set-cookie', cleared);
    const { token, person, returnTo } = await this.completed(request).catch((error: unknown) => {
      if (error instanceof Problem) this.security.signInRefused(error.code, request);
      throw error;
    });
    this.security.signedIn(person, request);
    reply.removeHeader('set-cookie').header('set-cookie', [cleared, cookieSet(this.signIns.cookie, token)]);
    await reply.header('cache-control', 'no-store').redirect(this.publicUrl + returnTo, 303);
  }

  private async completed(request: FastifyRequest): Promise<{ token: string; person: string } & Pick<InProgress, 'returnTo'>> {
    const sealed = cookieIn(request.headers.cookie, this.underWay);
    const progress = sealed === undefined ? undefined : await this.seal.open(sealed);
    if (!progress) throw new Problem(401, 'sign-in-not-begun');
    const named = await this.flow.complete(request.url.split('?')[1] ?? '', progress);
    const token = await this.signIns.sessions.begin(named, this.signIns.sessionToken(request));
    return { token, person: named.person, returnTo: progress.returnTo };
  }

  /** Ends the session. The browser then goes to the address in the answer, where the sign-in service ends its own. */
  @Post('sign-out')
  @HttpCode(200)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedOutAnswer> {
    const token = this.signIns.sessionToken(request);
    if (token !== undefined && request.session && request.caller) {
      await this.signIns.sessions.end(token);
      this.security.signedOut(request.caller.person, request);
    }
    reply.headers({ 'set-cookie': cookieCleared(this.signIns.cookie), 'cache-control': 'no-store' });
    const endSession = await this.flow.endSession();
    return endSession === undefined ? {} : { endSession };
  }
}
