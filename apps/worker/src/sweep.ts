import { overdueConductors } from '@anvisa/record/conduct/conductors';
import { wish } from '@anvisa/record/conduct/wakeups';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Metrics } from './metrics.js';
import type { Pool } from './pool.js';
import { ERRANDS, LOG } from './provided.js';
import { pause, type Runs } from './running.js';

const EVERY_MS = 2 * 60_000;
const GRACE_SECONDS = 60;
const AT_ONCE = 500;

/** Finds what fell between: conductors that should have acted by now. A lost wake-up or a lost workflow costs a delay of minutes, never an act. */
@Injectable()
export class Sweep implements Runs {
  readonly name = 'sweep';

  constructor(
    @Inject(ERRANDS) private readonly pool: Pool,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async run(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      await this.sweep().catch((error: unknown) => this.log.warn({ error }, 'the sweep waits for the record'));
      await pause(EVERY_MS, stopping);
    }
  }

  async sweep(): Promise<number> {
    const overdue = await overdueConductors(this.pool, { graceSeconds: GRACE_SECONDS, limit: AT_ONCE });
    await wish(this.pool, overdue);
    this.metrics.swept.inc(overdue.length);
    if (overdue.length > 0) this.log.warn({ overdue: overdue.length }, 'conductors were overdue and are woken');
    return overdue.length;
  }
}
