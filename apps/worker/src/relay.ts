import { ALL_CONDUCTORS, isManyConductors } from '@anvisa/domain/conduct/conductors';
import { conductorsOfRecord } from '@anvisa/record/conduct/conductors';
import { claimWakeups, fulfilWakeup, putBackWakeup, type Wakeup, wish } from '@anvisa/record/conduct/wakeups';
import { saysAway } from '@anvisa/record/database/away';
import { Inject, Injectable } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import { saysNamespaceIsMissing, saysTemporalIsAway } from './conductor/away.js';
import { workflowOf } from './conductor/workflow-of.js';
import { Metrics } from './metrics.js';
import { Outage } from './outage.js';
import type { Pool } from './pool.js';
import { CLIENT, ERRANDS, LOG } from './provided.js';
import { pause, type Runs } from './running.js';
import { TASK_QUEUE } from './settings.js';

/** A wish rests a moment first: the acts that follow on each other become one. Longer helps no further (docs/performance.md). */
const REST_MS = 200;
const IDLE_MS = 50;
const AT_ONCE = 16;
const LEASE_SECONDS = 10;
const AGAIN_SECONDS = 1;
const AWAY_MS = 1_000;
const PATIENCE_MS = 5_000;

/** Carries wishes for a wake-up from the record to the conductors: at least once, in no order; many wishes of one become one. */
@Injectable()
export class Relay implements Runs {
  readonly name = 'relay';
  readonly #record: Outage;
  readonly #temporal: Outage;

  constructor(
    @Inject(ERRANDS) private readonly pool: Pool,
    @Inject(CLIENT) private readonly client: Client,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.#record = new Outage(log, 'the record (for the relay)');
    this.#temporal = new Outage(log, 'Temporal (for the relay)');
  }

  async run(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      const wakeups = await this.#claim(stopping);
      await Promise.all(wakeups.map((wakeup) => this.#deliver(wakeup)));
      if (wakeups.length === 0) await pause(IDLE_MS, stopping);
    }
  }

  async #claim(stopping: AbortSignal): Promise<readonly Wakeup[]> {
    try {
      const wakeups = await claimWakeups(this.pool, { limit: AT_ONCE, leaseSeconds: LEASE_SECONDS, delayMs: REST_MS });
      this.#record.isBack();
      return wakeups;
    } catch (error) {
      this.#record.began(error);
      await pause(AWAY_MS, stopping);
      return [];
    }
  }

  async #deliver(wakeup: Wakeup): Promise<void> {
    try {
      if (isManyConductors(wakeup.conductor)) await this.#wishEach(wakeup);
      else await this.#wake(wakeup.conductor);
      this.metrics.delivered.inc();
    } catch (error) {
      this.#failed(wakeup, error);
      await putBackWakeup(this.pool, wakeup.conductor, AGAIN_SECONDS).catch(() => undefined);
    }
  }

  /** What is away is told once; a fault of one wish by itself, each time that it is tried. */
  #failed({ conductor }: Wakeup, error: unknown): void {
    if (saysTemporalIsAway(error) || saysNamespaceIsMissing(error)) this.#temporal.began(error);
    else if (saysAway(error)) this.#record.began(error);
    else this.log.error({ conductor, error }, 'a wish could not be delivered; it is tried again');
  }

  async #wake(conductor: string): Promise<void> {
    const workflow = workflowOf(conductor);
    if (!workflow) return this.log.error({ conductor }, 'there is no such conductor');
    // Shorter than the lease: when it is given up, the wish is still ours to put back.
    await this.client.withDeadline(Date.now() + PATIENCE_MS, () =>
      this.client.workflow.signalWithStart(workflow, {
        workflowId: conductor,
        taskQueue: TASK_QUEUE,
        args: [{ id: conductor }],
        signal: 'wake',
        signalArgs: [],
      }),
    );
    this.#temporal.isBack();
  }

  async #wishEach(many: Wakeup): Promise<void> {
    const prefix = many.conductor;
    const all = await conductorsOfRecord(this.pool);
    await wish(
      this.pool,
      all.filter((conductor) => prefix === ALL_CONDUCTORS || conductor.startsWith(prefix)),
    );
    await fulfilWakeup(this.pool, many);
  }
}
