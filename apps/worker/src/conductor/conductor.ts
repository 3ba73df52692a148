import { Inject, Injectable } from '@nestjs/common';
import type { Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { Logger } from 'pino';
import type { Activities } from '../activities/activities.js';
import { ACTIVITIES, CONNECTION, LOG, SETTINGS } from '../provided.js';
import { pause, type Runs } from '../running.js';
import { type Settings, TASK_QUEUE } from '../settings.js';
import { saysTemporalIsAway } from './away.js';
import { workflowsOf } from './bundling.js';
import { registerSearchAttributes } from './search-attributes.js';

/** The longest activity: none is broken off when the worker stops. */
export const LONGEST_ACTIVITY = '30s';
const RETRY_MS = 1_000;

/** The conductors themselves: Temporal's worker with our workflows and what they may do. Temporal away is waited for; anything else is our fault. */
@Injectable()
export class Conductor implements Runs {
  readonly name = 'conductor';
  #worker: Worker | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CONNECTION) private readonly connection: Connection,
    @Inject(ACTIVITIES) private readonly activities: Activities,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Whether conductors are running now. */
  get isRunning(): boolean {
    return this.#worker?.getState() === 'RUNNING';
  }

  async run(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      try {
        await this.#runOnce(stopping);
      } catch (error) {
        if (!saysTemporalIsAway(error)) throw error;
        this.log.warn({ error }, 'Temporal is away; the conductors wait for it');
        await pause(RETRY_MS, stopping);
      }
    }
  }

  async #runOnce(stopping: AbortSignal): Promise<void> {
    await registerSearchAttributes(this.connection, this.settings.namespace);
    const connection = await NativeConnection.connect({ address: this.settings.temporalAddress });
    try {
      const worker = await Worker.create({
        connection,
        namespace: this.settings.namespace,
        taskQueue: TASK_QUEUE,
        activities: this.activities,
        ...workflowsOf(),
        shutdownGraceTime: LONGEST_ACTIVITY,
      });
      this.#worker = worker;
      const shutDown = () => worker.shutdown();
      const running = worker.run();
      if (stopping.aborted) shutDown();
      stopping.addEventListener('abort', shutDown, { once: true });
      await running.finally(() => stopping.removeEventListener('abort', shutDown));
    } finally {
      await connection.close();
    }
  }
}
