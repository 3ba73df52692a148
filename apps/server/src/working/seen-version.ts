import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

const VERSION = /^"(0|[1-9][0-9]{0,8})"$/;

/** Which version of working material the writer saw (If-Match), "0" where there was none: nothing is written over unseen. */
export function seenVersion({ headers }: FastifyRequest, current: string): number {
  const header = headers['if-match'];
  if (header === undefined) throw new Problem(428, 'version-missing', { current });
  const version = VERSION.exec(header)?.[1];
  if (version === undefined) throw new Problem(400, 'version-malformed');
  return Number(version);
}

/** Another was first: the writer reads what stands there, and merges. */
export function outdated(version: number, current: string): Problem {
  return new Problem(412, 'version-outdated', { facts: { version }, headers: { etag: `"${version}"` }, current });
}
