import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import type { Caller } from '../sign-in/caller.js';

/** How an act is asked for: by whom, under which key, having seen which version. */
export interface Asking {
  readonly caller: Caller;
  readonly key: string;
  readonly version: number | undefined;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

const KEY = /^[A-Za-z0-9\-_.:~]{8,200}$/;
/** Strong alone (RFC 9110, 13.1.1): a weak tag says nothing of which version was seen. */
const VERSION = /^"([1-9][0-9]{0,8})"$/;

function askingOf(request: FastifyRequest, reply: FastifyReply): Asking {
  const { caller, headers } = request;
  if (!caller) throw new Error('an act is asked for by somebody');
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw new Problem(400, 'key-missing');
  return { caller, key, version: versionIn(headers['if-match']), request, reply };
}

function versionIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const version = VERSION.exec(header)?.[1];
  if (version === undefined) throw new Problem(header.startsWith('W/') ? 412 : 400, 'version-malformed');
  return Number(version);
}

/** Hands a controller's method how its act is asked for. */
export const AskedBy = createParamDecorator((_: unknown, context: ExecutionContext): Asking => {
  const http = context.switchToHttp();
  return askingOf(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
});
