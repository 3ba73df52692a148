import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Problem } from '../problems/problem.js';
import { tokenIn } from '../sign-in/bearer.js';
import type { SignIns } from '../sign-in/sign-ins.js';

/**
 * Bounds how many acts a caller makes in a minute, counted in this process. Whoever is signed in counts by themselves: a whole city may
 * come from one address. Everybody else counts by address.
 */
export async function limitActs(app: NestFastifyApplication, signIns: SignIns, actsPerMinute: number): Promise<void> {
  if (actsPerMinute === 0) return;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', (route) => {
      if (route.method === 'POST') route.config = { ...route.config, rateLimit: {} };
    });
  await app.register(rateLimit, {
    global: false,
    max: actsPerMinute,
    timeWindow: 60_000,
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    keyGenerator: ({ headers, ip }) => {
      const token = tokenIn(headers.authorization);
      return token !== undefined && signIns.knows(token) ? token : ip;
    },
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.ceil(ttl / 1_000);
      return new Problem(429, 'too-many-acts', { facts: { seconds }, headers: { 'retry-after': String(seconds) } });
    },
  });
}
