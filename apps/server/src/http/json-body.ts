import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { isDeeperThan } from './json-depth.js';

/** The longest text with the most provisions fits; the fields' own bounds are narrower. */
export const LONGEST_BODY = 2 * 1024 * 1024;

/** No act asks for half as many levels. */
const DEEPEST = 32;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads bodies strictly. By default broken UTF-8 passes as U+FFFD, and what is no object reaches the validation as an empty one.
 * Keys that reach for a prototype are refused, and so is plain text, which Fastify would read.
 */
export function readJsonStrictly(app: NestFastifyApplication): void {
  const instance = app.getHttpAdapter().getInstance();
  instance.removeContentTypeParser('text/plain');
  const parse = instance.getDefaultJsonParser('error', 'error');
  app.useBodyParser('application/json', { bodyLimit: LONGEST_BODY }, (request, body, done) => {
    const text = decoded(body as Buffer);
    if (text === undefined) return done(new Problem(400, 'body-malformed'));
    if (isDeeperThan(DEEPEST, body as Buffer)) return done(new Problem(400, 'body-too-deep', { facts: { most: DEEPEST } }));
    void parse(request as FastifyRequest, text, (error, value: unknown) => {
      if (error) done(error);
      else if (typeof value !== 'object' || value === null || Array.isArray(value)) done(new Problem(400, 'body-not-an-object'));
      else done(null, value);
    });
  });
}

function decoded(body: Buffer): string | undefined {
  try {
    return utf8.decode(body);
  } catch {
    return undefined;
  }
}
