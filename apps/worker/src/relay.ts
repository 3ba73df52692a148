import { ALL_CONDUCTORS, isManyConductors } from '@anvisa/domain/conduct/conductors';
import { conductorsOfRecord } from '@anvisa/record/conduct/conductors';
import { claimWakeups, fulfilWakeup, putBackWakeup, type Wakeup, wish } from '@anvisa/record/conduct/wakeups';
import { Inject, Injectable } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import { workflowOf } from './conductor/workflow-of.js';
import { Metrics } from './metrics.js';
import type { Pool } from './pool.js';
import { CLIENT, LOG, POOL } from './provided.js';
import { pause, type Runs } from './running.js';
import { TASK_QUEUE } from './settings.js';

/** A wish rests a moment first: the acts that follow on each other become one. */
const REST_MS = 50;
const IDLE_MS = 50;
const AT_ONCE = 16;
const LEASE_SECONDS = 10;
const AGAIN_SECONDS = 1;

/** Carries wishes for a wake-up from the record to the conductors: at least once, in no order; many wishes of one become one. */
@Injectable()
export class Relay implements Runs {
  readonly name = 'relay';

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CLIENT) private readonly client: Client,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async run(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      const wakeups = await this.#claim();
      await Promise.all(wakeups.map((wakeup) => this.#deliver(wakeup)));
      if (wakeups.length === 0) await pause(IDLE_MS, stopping);
    }
  }

  async #claim(): Promise<readonly Wakeup[]> {
    try {
      return await claimWakeups(this.pool, { limit: AT_ONCE, leaseSeconds: LEASE_SECONDS, delayMs: REST_MS });
    } catch (error) {
      this.log.warn({ error }, 'the record is away; the relay waits for it');
      await pause(1_000, new AbortController().signal);
      return [];
    }
  }

  async #deliver(wakeup: Wakeup): Promise<void> {
    try {
      if (isManyConductors(wakeup.conductor)) await this.#wishEach(wakeup);
      else await this.#wake(wakeup.conductor);
      this.metrics.delivered.inc();
    } catch (error) {
      this.log.warn({ error, conductor: wakeup.conductor }, 'a conductor could not be woken; again in a second');
      await putBackWakeup(this.pool, wakeup.conductor, AGAIN_SECONDS).catch(() => undefined);
    }
  }

  async #wake(conductor: string): Promise<void> {
    const workflow = workflowOf(conductor);
    if (!workflow) return this.log.error({ conductor }, 'there is no such conductor');
    await this.client.workflow.signalWithStart(workflow, {
      workflowId: conductor,
      taskQueue: TASK_QUEUE,
      args: [{ id: conductor }],
      signal: 'wake',
      signalArgs: [],
    });
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
