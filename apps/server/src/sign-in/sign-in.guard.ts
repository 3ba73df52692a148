import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { tokenIn } from './bearer.js';
import { PUBLIC } from './public.js';
import type { SignIns } from './sign-ins.js';

/** Who calls must be signed in, but on routes that are marked as public. */
export class SignInGuard implements CanActivate {
  constructor(private readonly signIns: SignIns) {}

  canActivate(context: ExecutionContext): true | Promise<true> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { authorization } = request.headers;
    if (authorization === undefined && isPublic(context)) return true;
    const token = tokenIn(authorization);
    if (token === undefined) {
      const code = authorization === undefined ? 'sign-in-missing' : 'sign-in-invalid';
      throw new Problem(401, code, { headers: { 'www-authenticate': 'Bearer' } });
    }
    const caller = this.signIns.caller(token);
    if (caller instanceof Promise) {
      return caller.then((found) => {
        request.caller = found;
        return true;
      });
    }
    request.caller = caller;
    return true;
  }
}

function isPublic(context: ExecutionContext): boolean {
  return Reflect.getMetadata(PUBLIC, context.getHandler()) === true || Reflect.getMetadata(PUBLIC, context.getClass()) === true;
}
