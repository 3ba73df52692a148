import type { Reach } from '@anvisa/domain/permission/reach';
import type { Reader } from '@anvisa/record/queries/reader';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Read } from './reading.guard.js';

/** Hands a controller's method who reads: on routes for the signed-in. */
export const ReadBy = createParamDecorator((_: unknown, context: ExecutionContext): Reader => {
  const { reader } = readOf(context);
  if (!reader) throw new Error('the public reads here too: ask how far they read');
  return reader;
});

/** Hands a controller's method how far the caller reads. */
export const HowFar = createParamDecorator((_: unknown, context: ExecutionContext): Reach => readOf(context).reach);

/** Hands a controller's method both: the reader is left out for the public. */
export const TheRead = createParamDecorator((_: unknown, context: ExecutionContext): Read => readOf(context));

function readOf(context: ExecutionContext): Read {
  const { read } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!read) throw new Error('a route that reads says what: @Reads(…)');
  return read;
}
