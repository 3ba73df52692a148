import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logWith } from '@anvisa/process/log';
import { nestLog } from '@anvisa/process/nest-log';
import { NestFactory } from '@nestjs/core';
import { Calendar } from '../../../apps/worker/src/calendar.js';
import { Conductor } from '../../../apps/worker/src/conductor/conductor.js';
import { Relay } from '../../../apps/worker/src/relay.js';
import { runAll } from '../../../apps/worker/src/running.js';
import { settingsFrom } from '../../../apps/worker/src/settings.js';
import { Sweep } from '../../../apps/worker/src/sweep.js';
import { WorkerModule } from '../../../apps/worker/src/worker.module.js';
import { temporalAddress } from './namespace.js';
import './quiet.js';

/** The worker in the test's own process: its conductors, its relay, its calendar, which looks once more when asked to, and, when asked for, its sweep. */
export interface RunningWorker {
  readonly sweep: () => Promise<number>;
  readonly keepCalendar: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Standing {
  readonly databaseUrl: string;
  readonly namespace: string;
  readonly address?: string;
}

export async function startWorker({ databaseUrl, namespace, address = temporalAddress() }: Standing): Promise<RunningWorker> {
  const settings = settingsFrom({
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: address,
    TEMPORAL_NAMESPACE: namespace,
    OUTBOX_DIR: mkdtempSync(join(tmpdir(), 'anvisa-outbox-')),
    LOG_LEVEL: 'silent',
  });
  const log = logWith(settings, 'worker');
  const app = await NestFactory.createApplicationContext(WorkerModule.with(settings, log), { logger: nestLog(log) });
  const stop = new AbortController();
  const running = runAll([app.get(Conductor), app.get(Relay), app.get(Calendar)], stop);
  return {
    sweep: () => app.get(Sweep).sweep(),
    keepCalendar: () => app.get(Calendar).keep(),
    stop: async () => {
      stop.abort();
      await running;
      await app.close();
    },
  };
}
