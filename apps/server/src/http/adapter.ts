import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { Logger } from 'pino';
import { languageOf } from '../problems/language.js';
import { present } from '../problems/present.js';
import { notFound, Problem } from '../problems/problem.js';
import { connectionFaults } from './connection-faults.js';
import { LONGEST_BODY } from './json-body.js';
import { securityHeaders } from './security-headers.js';

interface Wanted {
  readonly log: Logger;
  readonly publicUrl: string;
  readonly trustProxy: boolean;
}

/** Fastify with its bounds: how large, how long, how slow a request may be, and who answers when it is more. */
export function adapterWith({ log, publicUrl, trustProxy }: Wanted): FastifyAdapter {
  return new FastifyAdapter({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    // One proxy is ours: the address that it names, not what the client wrote before it.
    trustProxy: trustProxy && ((_address, hop) => hop === 0),
    bodyLimit: LONGEST_BODY,
    // Node looks only every 30 s for requests that drip, unless told otherwise.
    requestTimeout: 10_000,
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 500 },
    keepAliveTimeout: 72_000,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    clientErrorHandler: connectionFaults(publicUrl),
    frameworkErrors: (error: Error & { code?: string }, request: FastifyRequest, reply: FastifyReply) => {
      // An id longer than any of ours names nothing.
      const problem = error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? notFound() : new Problem(400, 'request-malformed');
      const language = languageOf(request.headers['accept-language']);
      void reply
        .status(problem.status)
        .headers({
          ...securityHeaders(publicUrl),
          'content-type': 'application/problem+json; charset=utf-8',
          'content-language': language,
        })
        .send(JSON.stringify(present(problem, { language, request: request.id, publicUrl })));
    },
  });
}
