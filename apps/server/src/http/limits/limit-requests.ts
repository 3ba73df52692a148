import { addToRateCount } from '@anvisa/record/queries/rate-counts';
import type { CanActivate } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SecurityLog } from '../../acts/security-log.js';
import { POOL, type Pool } from '../../record.js';
import { SignIns } from '../../sign-in/sign-ins.js';
import { ActLimit } from './act-limit.guard.js';
import { SharedCounts, WINDOW_MS } from './shared-counts.js';
import { limitSignIns } from './sign-in-limit.js';

/**
 * Bounds sign-ins at once, and acts by the guards that it gives, which stand after the one that says who calls. Zero is no limit at all: for
 * measuring.
 */
export function limitRequests(app: NestFastifyApplication, actsPerMinute: number): readonly CanActivate[] {
  if (actsPerMinute === 0) return [];
  const pool = app.get<Pool>(POOL);
  const security = app.get(SecurityLog);
  const counts = new SharedCounts((key, n) => addToRateCount(pool, key, n, WINDOW_MS));
  limitSignIns(app.getHttpAdapter().getInstance(), { pool, counts, signIns: app.get(SignIns), security });
  return [new ActLimit(counts, security, actsPerMinute)];
}
