import { oneLine } from '@anvisa/record/queries/one-line';
import type { FastifyInstance } from 'fastify';
import { pathOf } from '../acts/security-log.js';
import type { Metrics } from '../metrics/metrics.js';

/** Addresses that machines ask every few seconds: their lines are for debugging. */
const MACHINES = new Set(['/health/live', '/health/ready', '/metrics']);

/** A stream of events lasts as long as somebody follows it: no measure of speed. */
const EVENTS = '/api/events';

/** One line and one measurement a request, when it has been answered. What was searched for is not told. */
export function tellRequests(instance: FastifyInstance, metrics: Metrics): void {
  instance.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions, caller } = request;
    const route = routeOptions.url ?? 'none';
    const [status, ms] = [reply.statusCode, reply.elapsedTime];
    if (route !== EVENTS) metrics.http.observe({ method, route, status }, ms / 1_000);
    const path = oneLine(pathOf(request));
    const line = { method, path, status, ms: Math.round(ms * 10) / 10, ...(caller && { person: caller.person }) };
    if (status >= 500) request.log.warn(line, 'request');
    else if (MACHINES.has(route)) request.log.debug(line, 'request');
    else request.log.info(line, 'request');
    done();
  });
}
