import { type Waiting, waitingNotices } from '@anvisa/record/queries/waiting-notices';
import { Gauge, type Registry } from 'prom-client';
import type { Pool } from '../record.js';

const UNKNOWN: Waiting = { pending: Number.NaN, oldestSeconds: Number.NaN, failed: Number.NaN };

/** How the post stands, also while no worker lives. */
export function gaugeNotices(pool: Pool, registry: Registry): void {
  const waiting = togetherAsked(() => waitingNotices(pool).catch(() => UNKNOWN));
  const oldest = new Gauge({
    name: 'anvisa_notices_oldest_seconds',
    help: 'Age of the oldest letter that is to go out now and has not; NaN while the record is away',
    registers: [registry],
    async collect() {
      oldest.set((await waiting()).oldestSeconds);
    },
  });
  const notices = new Gauge({
    name: 'anvisa_notices',
    help: 'Letters that are to go out now (pending) and those given up (failed); NaN while the record is away',
    labelNames: ['status'],
    registers: [registry],
    async collect() {
      const { pending, failed } = await waiting();
      notices.set({ status: 'pending' }, pending);
      notices.set({ status: 'failed' }, failed);
    },
  });
}

/** Those who ask while an answer is awaited are given the same: the gauges of one scrape ask at once. */
function togetherAsked<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().finally(() => {
      asked = undefined;
    });
    return asked;
  };
}
