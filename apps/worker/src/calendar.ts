import type { Policy } from '@anvisa/domain/conduct/policy';
import { policyOf, readFor } from '@anvisa/record/door/read';
import { Inject, Injectable } from '@nestjs/common';
import { type Client, ScheduleAlreadyRunning, type ScheduleOptions, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Logger } from 'pino';
import { Outage } from './outage.js';
import type { Pool } from './pool.js';
import { CLIENT, LOG, POOL } from './provided.js';
import { pause, type Runs } from './running.js';
import { TASK_QUEUE } from './settings.js';

const SCHEDULE = 'delegation-report';
const LOOKED_AT_EVERY_MS = 5 * 60_000;

/** Keeps the board's calendar as the policy has it: when the decisions by delegation are gathered. */
@Injectable()
export class Calendar implements Runs {
  readonly name = 'calendar';
  #kept: string | undefined;
  readonly #outage: Outage;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CLIENT) private readonly client: Client,
    @Inject(LOG) log: Logger,
  ) {
    this.#outage = new Outage(log, 'the record or Temporal (for the calendar)');
  }

  async run(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      await this.#keep().then(
        () => this.#outage.isBack(),
        (error: unknown) => this.#outage.began(error),
      );
      await pause(this.#kept === undefined ? 1_000 : LOOKED_AT_EVERY_MS, stopping);
    }
  }

  async #keep(): Promise<void> {
    const { delegationReport } = await this.#policy();
    const wanted = JSON.stringify(delegationReport);
    if (wanted === this.#kept) return;
    const options = scheduleOf(delegationReport);
    await this.client.schedule.create(options).catch((error: unknown) => {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
      return this.client.schedule
        .getHandle(SCHEDULE)
        .update((before) => ({ ...before, spec: options.spec, policies: { ...before.policies, ...options.policies } }));
    });
    this.#kept = wanted;
  }

  async #policy(): Promise<Policy> {
    return policyOf(await readFor(this.pool, { actor: 'system', key: '', person: 'person/system', rests: { streams: [] } }));
  }
}

/** Days of the month by Stockholm's clocks. After an outage the days missed are made up for, as far back as the policy says; two never overlap. */
function scheduleOf({ daysOfMonth, hour, catchUpDays }: Policy['delegationReport']): ScheduleOptions {
  return {
    scheduleId: SCHEDULE,
    spec: { calendars: [{ dayOfMonth: [...daysOfMonth], hour, minute: 0, second: 0 }], timezone: 'Europe/Stockholm' },
    policies: { overlap: ScheduleOverlapPolicy.BUFFER_ONE, catchupWindow: `${catchUpDays} days` },
    action: { type: 'startWorkflow', workflowType: 'delegationReport', workflowId: SCHEDULE, taskQueue: TASK_QUEUE, args: [] },
  };
}
