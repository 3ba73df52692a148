import { saysAway } from '@anvisa/record/database/away';
import { HttpException } from '@nestjs/common';
import type { FaultCode } from './faults.js';
import { Problem } from './problem.js';

/** What Fastify refuses before a handler is reached, and text that Postgres cannot hold (NUL in an address), by their codes. */
const BY_CODE: Readonly<Record<string, readonly [number, FaultCode]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'body-too-large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'body-not-json'],
  FST_ERR_CTP_EMPTY_TYPE: [415, 'body-not-json'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'body-malformed'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'body-malformed'],
  // Of a method that is to have a body (QUERY), which no address of ours takes.
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: [404, 'route-unknown'],
  FST_ERR_ROUTE_MISSING_CONTENT: [404, 'route-unknown'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'request-malformed'],
  22021: [422, 'text-unclean'],
  FST_ERR_BAD_URL: [400, 'request-malformed'],
  FST_ERR_ASYNC_CONSTRAINT: [400, 'request-malformed'],
};

const BY_STATUS: Readonly<Record<number, FaultCode>> = {
  400: 'body-malformed',
  404: 'route-unknown',
  408: 'request-too-slow',
  413: 'body-too-large',
  415: 'body-not-json',
  431: 'header-too-large',
};

const SOON = { headers: { 'retry-after': '1' } };

/** The problem that an exception means; undefined for a fault of ours. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (saysAway(error)) return new Problem(503, 'record-away', { ...SOON, cause: error });
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined);
  const known = code === undefined ? undefined : BY_CODE[code];
  if (known) return new Problem(...known);
  const status = statusOf(error);
  const fault = BY_STATUS[status];
  return fault && new Problem(status, fault);
}

function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 0;
  return typeof status === 'number' ? status : 0;
}
