import { lagMs } from '@anvisa/record/conduct/wakeups';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Pool } from '../record.js';
import { gaugeNotices } from './notices-gauge.js';

/** What operators watch, for Prometheus. One registry an application: tests run several in a process. */
export class Metrics {
  readonly registry = new Registry();

  readonly http = new Histogram({
    name: 'anvisa_http_request_seconds',
    help: 'How long requests take',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  readonly acts = new Counter({
    name: 'anvisa_acts_total',
    help: 'Acts by type and by what the door answered',
    labelNames: ['act', 'outcome'],
    registers: [this.registry],
  });

  constructor(pool: Pool) {
    collectDefaultMetrics({ register: this.registry });
    this.connections(pool);
    this.conductorLag(pool);
    gaugeNotices(pool, this.registry);
  }

  private connections(pool: Pool): void {
    const gauge = new Gauge({
      name: 'anvisa_record_connections',
      help: 'Connections to Postgres, and requests that wait for one',
      labelNames: ['state'],
      registers: [this.registry],
      collect() {
        gauge.set({ state: 'open' }, pool.totalCount);
        gauge.set({ state: 'idle' }, pool.idleCount);
        gauge.set({ state: 'waited-for' }, pool.waitingCount);
      },
    });
  }

  private conductorLag(pool: Pool): void {
    const gauge = new Gauge({
      name: 'anvisa_conductor_lag_seconds',
      help: 'Age of the oldest wake-up that no conductor has answered; NaN while the record is away',
      registers: [this.registry],
      async collect() {
        try {
          gauge.set((await lagMs(pool)) / 1_000);
        } catch {
          gauge.reset();
          gauge.set(Number.NaN);
        }
      },
    });
  }
}
