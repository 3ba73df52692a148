import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from '@anvisa/domain/acts';
import { keyOf } from '@anvisa/domain/conduct/command-of';
import type { ConductAct } from '@anvisa/domain/conduct/conduct-act';
import { isManyConductors } from '@anvisa/domain/conduct/conductors';
import type { Due, Reading } from '@anvisa/domain/conduct/reading';
import { isRefusal } from '@anvisa/domain/refusal';
import type { Instant } from '@anvisa/domain/time';
import type { Outcome } from '@anvisa/workflows/acts';
import { activityInfo } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, Worker, type WorkflowBundle } from '@temporalio/worker';
import { activitiesOf } from '../../../apps/worker/src/activities/activities.js';
import { FROM_SOURCE } from '../../../apps/worker/src/conductor/bundling.js';
import { SHOWN } from '../../../apps/worker/src/conductor/search-attributes.js';
import { workflowOf } from '../../../apps/worker/src/conductor/workflow-of.js';
import { FOUNDED_AT, FOUNDING, type Founding } from './founding.js';
import { MemoryRecord } from './memory-record.js';
import { quiet } from './quiet.js';
import type { Step } from './script.js';
import type { TriedRecord } from './tried-record.js';

const TASK_QUEUE = 'conduct';
const A_REST_MS = 250;
let bundled: Promise<WorkflowBundle> | undefined;

export const BEGINNING = '2026-01-05T08:00:00.000Z';

interface Starting {
  readonly beginning?: Instant;
  readonly loseAllAt?: readonly Instant[];
  readonly record?: TriedRecord;
}

/** Conductors over a record, in memory or in Postgres, under a clock that jumps from one thing due to the next. */
export class Conducted {
  readonly woken = new Set<string>();
  /** Every run of every conductor, by the id of its run. */
  readonly runs = new Map<string, string>();
  observations = 0;
  /** Acts that fail for good, as by a fault of ours, so many times. */
  failing: { readonly act: ConductAct; times: number }[] = [];
  /** Acts that a rule forbids, for as long as they stand here. */
  readonly forbidden = new Set<ConductAct>();
  /** How many conductors have been ended in the middle of their lives. */
  lost = 0;
  #worker: Worker;
  #running: Promise<void>;

  private constructor(
    readonly env: TestWorkflowEnvironment,
    private readonly aheadMs: number,
    private readonly losing: Instant[],
    readonly record: TriedRecord,
  ) {}

  /**
   * @param beginning what the record's clock shows at first; Temporal's own clock is years from it.
   * @param loseAllAt when all conductors are ended and started again from the record.
   */
  static async start({ beginning = BEGINNING, loseAllAt = [], record = new MemoryRecord() }: Starting = {}): Promise<Conducted> {
    const path = process.env.TEST_TEMPORAL_SERVER_PATH;
    if (!path) throw new Error('TEST_TEMPORAL_SERVER_PATH is not set: test/set-up.ts sets it');
    const env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } });
    await env.connection.operatorService.addSearchAttributes({ namespace: 'default', searchAttributes: SHOWN });
    const aheadMs = Date.parse(beginning) - (await env.currentTimeMs());
    const conducted = new Conducted(env, aheadMs, [...loseAllAt].sort(), record);
    await conducted.found(FOUNDING);
    await conducted.#work();
    return conducted;
  }

  async #work(): Promise<void> {
    bundled ??= bundleWorkflowCode({ ...FROM_SOURCE, logger: quiet });
    this.#worker = await Worker.create({
      connection: this.env.nativeConnection,
      taskQueue: TASK_QUEUE,
      workflowBundle: await bundled,
      activities: activitiesOf((due) => this.#perform(due), {
        observe: ({ id }) => this.#observe(id),
        compileDelegationReport: async () => 0,
      }),
    });
    this.#running = this.#worker.run();
  }

  async end(): Promise<void> {
    this.#worker.shutdown();
    await this.#running;
    await this.env.teardown();
    await this.record.end();
  }

  async now(): Promise<Instant> {
    return new Date((await this.env.currentTimeMs()) + this.aheadMs).toISOString();
  }

  async #observe(id: string): Promise<Reading> {
    this.observations++;
    const { workflowExecution } = activityInfo();
    if (workflowExecution) this.runs.set(workflowExecution.runId, workflowExecution.workflowId);
    return this.record.observe(id, await this.now());
  }

  async #perform(due: Due): Promise<Outcome> {
    const failing = this.failing.find(({ act, times }) => act === due.act && times > 0);
    if (failing) {
      failing.times--;
      throw ApplicationFailure.nonRetryable('a fault of ours');
    }
    if (this.forbidden.has(due.act)) return 'refused';
    const passed = await this.record.perform(due, { actor: 'system', key: keyOf(due), now: await this.now() });
    if (!isRefusal(passed)) return this.#wakeAll(passed.wake);
    const { refused } = passed;
    return refused === 'course-changed' || refused === 'no-longer-due' || refused === 'not-yet-due' ? refused : 'refused';
  }

  /** Acts from before the story: they wake nobody. */
  async found(acts: readonly Founding[]): Promise<void> {
    for (const [actor, command] of acts) await this.#pass(command, actor, FOUNDED_AT);
  }

  /** An act of a person's, and the wake-ups that follow from it. */
  async act(actor: string, command: Command): Promise<void> {
    await this.#wakeAll(await this.#pass(command, actor, await this.now()));
  }

  async #pass(command: Command, actor: string, now: Instant): Promise<readonly string[]> {
    const passed = await this.record.execute(command, { actor, key: randomUUID(), now });
    if (isRefusal(passed)) throw new Error(`${actor}: ${command.type} was refused: ${JSON.stringify(passed)}`);
    return passed.wake;
  }

  async #wakeAll(conductors: readonly string[]): Promise<'done'> {
    for (const conductor of conductors) await this.wake(conductor);
    return 'done';
  }

  async wake(conductor: string): Promise<void> {
    if (isManyConductors(conductor)) {
      for (const one of this.woken) if (one.startsWith(conductor)) await this.wake(one);
      return;
    }
    const workflow = workflowOf(conductor);
    if (!workflow) throw new Error(`there is no conductor ${conductor}`);
    this.woken.add(conductor);
    await this.env.client.workflow.signalWithStart(workflow, {
      workflowId: conductor,
      taskQueue: TASK_QUEUE,
      args: [{ id: conductor }],
      signal: 'wake',
      signalArgs: [],
    });
  }

  /** People act on their days, and time passes in between. */
  async live(steps: readonly Step[], until: Instant): Promise<void> {
    for (const { at, who, edition, command } of steps) {
      await this.until(at);
      await this.act(who, command(edition === undefined ? '' : await this.record.textHash(edition)));
    }
    await this.until(until);
  }

  /** Lets time pass until an instant of the record's clock. */
  async until(instant: Instant): Promise<void> {
    while (this.losing[0] !== undefined && this.losing[0] < instant) {
      await this.#sleepUntil(this.losing[0]);
      this.losing.shift();
      await this.#loseAll();
    }
    await this.#sleepUntil(instant);
  }

  async #sleepUntil(instant: Instant): Promise<void> {
    const wait = Date.parse(instant) - Date.parse(await this.now());
    if (wait > 0) await this.env.sleep(wait);
  }

  async #loseAll(): Promise<void> {
    // The server of the tests stops its clock for good when a workflow is ended in the middle of a task: all are given time to come to rest.
    await pause(A_REST_MS);
    for (const conductor of this.woken) {
      const handle = this.env.client.workflow.getHandle(conductor);
      if ((await handle.describe()).status.name !== 'RUNNING') continue;
      await handle.terminate();
      this.lost++;
    }
    for (const conductor of this.woken) await this.wake(conductor);
  }
}
