import { setTimeout as wait } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Readiness } from './health/readiness.js';
import type { Pool } from './record.js';

const HARD_STOP_MS = 10_000;

/**
 * Stops without losing an act: first the readiness goes and every answer closes its connection, so that whoever sends here turns elsewhere; then
 * what is under way ends; then the record is left. It stops when asked, and when the process that started it is gone.
 */
export function stopWell(app: NestFastifyApplication, pool: Pool, drainMs: number): void {
  const { log } = app.getHttpAdapter().getInstance();
  let stopping = false;

  async function stop(why: string): Promise<void> {
    if (stopping) return;
    stopping = true;
    log.info({ why }, 'stopping');
    setTimeout(() => process.exit(1), HARD_STOP_MS).unref();
    app.get(Readiness).stop();
    await wait(drainMs);
    await app.close();
    await pool.end();
    log.info('stopped');
    process.exit(0);
  }

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(signal));
  process.on('disconnect', () => void stop('the launcher is gone'));
}
