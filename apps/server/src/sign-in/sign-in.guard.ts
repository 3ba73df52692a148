import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SecurityLog } from '../acts/security-log.js';
import { Problem } from '../problems/problem.js';
import { tokenIn } from './bearer.js';
import { mustComeFromOurPage } from './from-our-page.js';
import { PUBLIC } from './public.js';
import type { SignedIn } from './sessions.js';
import type { SignIns } from './sign-ins.js';

/** Who calls must be signed in, but on routes that are marked as public: by a bearer token, or by the session of their browser. */
export class SignInGuard implements CanActivate {
  private readonly origin: string;

  constructor(
    private readonly signIns: SignIns,
    private readonly security: SecurityLog,
    publicUrl: string,
  ) {
    this.origin = new URL(publicUrl).origin;
  }

  canActivate(context: ExecutionContext): true | Promise<true> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.byBearer(request, authorization);
    const token = this.signIns.sessionToken(request);
    if (token === undefined) return this.bySession(request, undefined, context);
    const known = this.signIns.sessions.known(token);
    if (known) return this.bySession(request, known, context);
    return this.signIns.sessions.find(token).then((found) => this.bySession(request, found, context));
  }

  private byBearer(request: FastifyRequest, authorization: string): true | Promise<true> {
    const token = tokenIn(authorization);
    if (token === undefined) throw new Problem(401, 'sign-in-invalid', { headers: { 'www-authenticate': 'Bearer' } });
    request.caller = this.signIns.bearers.known(token);
    if (request.caller) return true;
    return this.signIns.bearers.find(token).then(
      (caller) => {
        request.caller = caller;
        return true;
      },
      (error: unknown) => {
        this.note(request, error);
        throw error;
      },
    );
  }

  private bySession(request: FastifyRequest, found: SignedIn | undefined, context: ExecutionContext): true {
    if (!found) {
      if (isPublic(context)) return true;
      throw new Problem(401, 'sign-in-missing', { headers: { 'www-authenticate': 'Bearer' } });
    }
    try {
      mustComeFromOurPage(request, this.origin, found.session.csrf);
    } catch (error) {
      this.note(request, error, found.caller.person);
      throw error;
    }
    request.caller = found.caller;
    request.session = found.session;
    return true;
  }

  /** A sign-in that does not hold, or a request that comes from somebody else's page, is noted; a service that is away is not. */
  private note(request: FastifyRequest, error: unknown, actor?: string): void {
    if (error instanceof Problem && error.status < 500) this.security.signInRefused(error.code, request, actor);
  }
}

function isPublic(context: ExecutionContext): boolean {
  return Reflect.getMetadata(PUBLIC, context.getHandler()) === true || Reflect.getMetadata(PUBLIC, context.getClass()) === true;
}
