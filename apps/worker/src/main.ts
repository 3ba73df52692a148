import 'reflect-metadata';
import { logWith } from '@anvisa/process/log';
import { nestLog } from '@anvisa/process/nest-log';
import { UNFIT_SENTENCES, unfitness } from '@anvisa/record/database/fitness';
import { NestFactory } from '@nestjs/core';
import { Runtime } from '@temporalio/worker';
import type { Logger } from 'pino';
import { Calendar } from './calendar.js';
import { Cleaning } from './cleaning.js';
import { Conductor } from './conductor/conductor.js';
import { withoutStacksInWorkflows } from './conductor/stacks.js';
import { Health } from './health.js';
import { temporalWords } from './log.js';
import { Notices } from './notices.js';
import type { Pool } from './pool.js';
import { POOL } from './provided.js';
import { Relay } from './relay.js';
import { runAll } from './running.js';
import { type Settings, settingsFrom } from './settings.js';
import { stopOnSignals } from './shutdown.js';
import { Sweep } from './sweep.js';
import { WorkerModule } from './worker.module.js';

withoutStacksInWorkflows();
const stop = stopOnSignals();

try {
  const settings = settingsFrom(process.env, process.stdout.isTTY);
  await conduct(settings, logWith(settings, 'worker'));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
if (process.channel) process.disconnect();

async function conduct(settings: Settings, log: Logger): Promise<void> {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(settings, log), { logger: nestLog(log), abortOnError: false });
  const runtime = Runtime.install({ ...temporalWords(log), shutdownSignals: [] });
  log.info('the worker is up');
  // One that is away is told of by whoever waits for it.
  const unfit = await unfitness(app.get<Pool>(POOL)).catch(() => undefined);
  if (unfit) log.error(UNFIT_SENTENCES[unfit]);
  try {
    await runAll(
      [app.get(Conductor), app.get(Relay), app.get(Sweep), app.get(Cleaning), app.get(Calendar), app.get(Notices), app.get(Health)],
      stop,
    );
  } catch (error) {
    log.fatal({ error }, 'the worker ends by a fault');
    process.exitCode = 1;
  }
  await app.close();
  // It ends with its last worker. Where Temporal was never there for one, it would keep the process.
  await runtime.shutdown();
  log.info('the worker is down');
}
