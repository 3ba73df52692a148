import { cleaned } from '@anvisa/record/door/clean-text';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.js';

/**
 * Holds what is asked by an address to the text that the record takes: nothing is named by control characters, and an escape that is no UTF-8 (RFC 3986,
 * 2.1 and 2.5) is a fault of the request. Else some readings would find nothing, and others fail.
 */
export function takeCleanAddresses(instance: FastifyInstance): void {
  instance.addHook('onRequest', (request, _reply, done) => {
    done(request.url.startsWith('/api/') ? faultIn(request.url) : undefined);
  });
}

function faultIn(url: string): Problem | undefined {
  if (!url.includes('%')) return undefined;
  try {
    return 'unclean' in cleaned(decodeURIComponent(url)) ? new Problem(422, 'text-unclean') : undefined;
  } catch {
    return new Problem(400, 'request-malformed');
  }
}
