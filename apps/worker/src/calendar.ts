import type { Policy } from '@anvisa/domain/conduct/policy';
import { readFor } from '@anvisa/record/door/read';
import { policyOf } from '@anvisa/record/door/reading';
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
const AWAY_MS = 1_000;

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
      await this.keep().then(
        () => this.#outage.isBack(),
        (error: unknown) => this.#outage.began(error),
      );
      await pause(this.#outage.isAway ? AWAY_MS : LOOKED_AT_EVERY_MS, stopping);
    }
  }

  /** Temporal's data may be lost while we run, so it is asked each time, in one call: whoever makes what is there is told so. */
  async keep(): Promise<void> {
    const { delegationReport } = await this.#policy();
    const schedule = scheduleOf(delegationReport);
    const wanted = JSON.stringify(delegationReport);
    const isMade = await this.#make(schedule);
    if (!isMade && wanted !== this.#kept) await this.#change(schedule);
    this.#kept = wanted;
  }

  /** @returns false when it is there already. */
  async #make(schedule: ScheduleOptions): Promise<boolean> {
    return this.client.schedule.create(schedule).then(
      () => true,
      (error: unknown) => {
        if (error instanceof ScheduleAlreadyRunning) return false;
        throw error;
      },
    );
  }

  async #change({ spec, policies }: ScheduleOptions): Promise<void> {
    await this.client.schedule.getHandle(SCHEDULE).update((before) => ({ ...before, spec, policies: { ...before.policies, ...policies } }));
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
