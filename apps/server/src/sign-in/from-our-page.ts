import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A cookie comes along with whatever page sends the request, so one that changes something must show that the page is ours: by the origin that
 * the browser tells, and by the session's token in `X-CSRF-Token`. A bearer token comes along by itself with nothing.
 */
export function mustComeFromOurPage({ method, headers }: FastifyRequest, origin: string, csrf: string): void {
  if (READS.has(method)) return;
  const { origin: from, 'sec-fetch-site': site } = headers;
  const told = from !== undefined || site !== undefined;
  if (!told || (from !== undefined && from !== origin) || (site !== undefined && site !== 'same-origin')) {
    throw new Problem(403, 'request-from-elsewhere');
  }
  const shown = headers['x-csrf-token'];
  if (typeof shown !== 'string' || !isSame(shown, csrf)) throw new Problem(403, 'csrf-missing');
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
