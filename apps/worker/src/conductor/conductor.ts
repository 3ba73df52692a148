import { Inject, Injectable } from '@nestjs/common';
import type { Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { Logger } from 'pino';
import type { Activities } from '../activities/activities.js';
import { Outage } from '../outage.js';
import { ACTIVITIES, CONNECTION, LOG, SETTINGS } from '../provided.js';
import { pause, type Runs } from '../running.js';
import { type Settings, TASK_QUEUE } from '../settings.js';
import { saysNamespaceIsMissing, saysTemporalIsAway } from './away.js';
import { workflowsOf } from './bundling.js';
import { registerSearchAttributes } from './search-attributes.js';

/** The longest activity: none is broken off when the worker stops. */
const LONGEST_ACTIVITY = '30s';
/** Conductors kept in memory between their looks; the others are told again from their history. Each takes megabytes (docs/performance.md). */
const REMEMBERED = 100;
const AGAIN_MS = 500;
const ANSWERS_WITHIN_MS = 3_000;
/** Whoever has just started the worker is told so soon that they may have named a wrong address. */
const SAID_AFTER_MS = 1_500;

/**
 * The conductors themselves: Temporal's worker with our workflows and what they may do. Temporal away, or
 * without our namespace, is waited for; anything else is our fault.
 */
@Injectable()
export class Conductor implements Runs {
  readonly name = 'conductor';
  #worker: Worker | undefined;
  readonly #temporal: Outage;
  readonly #namespace: Outage;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CONNECTION) private readonly connection: Connection,
    @Inject(ACTIVITIES) private readonly activities: Activities,
    @Inject(LOG) log: Logger,
  ) {
    this.#temporal = new Outage(log, `Temporal at ${settings.temporalAddress}`);
    this.#namespace = new Outage(log, `the namespace "${settings.namespace}" that TEMPORAL_NAMESPACE names`);
  }

  /** Whether conductors are running now. */
  get isRunning(): boolean {
    return this.#worker?.getState() === 'RUNNING' && !this.#temporal.isAway;
  }

  async run(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      try {
        await this.#runUntilAway(stopping);
      } catch (error) {
        if (saysNamespaceIsMissing(error)) this.#namespace.began(error);
        else if (saysTemporalIsAway(error)) this.#temporal.began(error);
        else throw error;
        await pause(AGAIN_MS, stopping);
      }
    }
  }

  async #runUntilAway(stopping: AbortSignal): Promise<void> {
    await this.#firstAnswer();
    await registerSearchAttributes(this.connection, this.settings.namespace);
    const connection = await NativeConnection.connect({ address: this.settings.temporalAddress });
    try {
      this.#worker = await Worker.create({
        connection,
        namespace: this.settings.namespace,
        taskQueue: TASK_QUEUE,
        activities: this.activities,
        ...workflowsOf(),
        shutdownGraceTime: LONGEST_ACTIVITY,
        maxCachedWorkflows: REMEMBERED,
      });
      this.#temporal.isBack();
      this.#namespace.isBack();
      await this.#worker.runUntil(() => this.#back(stopping));
    } finally {
      await connection.close();
    }
  }

  /**
   * Until the worker is to stop, or Temporal has been away and is back: the worker's own polls would take half a minute to notice that it is,
   * a new worker's ask at once.
   */
  async #back(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      await pause(AGAIN_MS, stopping);
      try {
        await this.#answers();
        if (this.#temporal.isAway) return;
      } catch (error) {
        this.#temporal.began(error);
      }
    }
  }

  async #firstAnswer(): Promise<void> {
    const saying = setTimeout(() => this.#temporal.began(new Error('It does not answer.')), SAID_AFTER_MS);
    await this.#answers().finally(() => clearTimeout(saying));
  }

  async #answers(): Promise<void> {
    await this.connection.withDeadline(Date.now() + ANSWERS_WITHIN_MS, () => this.connection.workflowService.getSystemInfo({}));
  }
}
