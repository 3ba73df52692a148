import type { Due } from '@anvisa/domain/conduct/reading';
import { outboxMailer } from '@anvisa/notify/outbox-mailer';
import { smtpMailer } from '@anvisa/notify/smtp-mailer';
import { createPool } from '@anvisa/record/database/pool';
import { Door } from '@anvisa/record/door/door';
import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Client, Connection } from '@temporalio/client';
import type { Logger } from 'pino';
import { activitiesOf } from './activities/activities.js';
import { compileReport } from './activities/compile-report.js';
import { noteNext, observe } from './activities/observe.js';
import { perform } from './activities/perform.js';
import { performed } from './activities/performed.js';
import { Calendar } from './calendar.js';
import { Cleaning } from './cleaning.js';
import { Conductor } from './conductor/conductor.js';
import { Health } from './health.js';
import { Metrics } from './metrics.js';
import { Notices } from './notices.js';
import type { Pool } from './pool.js';
import { ACTIVITIES, CLIENT, CONNECTION, ERRANDS, LOG, MAILER, POOL, SETTINGS } from './provided.js';
import { Relay } from './relay.js';
import type { Settings } from './settings.js';
import { Sweep } from './sweep.js';

/** Calls to Temporal that go unanswered so long are given up, and made again. */
const PATIENCE_MS = 10_000;

/** Temporal that comes back is found within a second; gRPC by itself would wait up to two minutes. */
const SOON_AGAIN = {
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.min_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 1_000,
};

/** What a conductor waits for is noted for operators and the sweep. What it did stands whatever comes of that. */
async function noted(pool: Pool, id: string, restMs: number, log: Logger): Promise<void> {
  await noteNext(pool, { id }, restMs).catch((error: unknown) =>
    log.warn({ error, conductor: id }, 'what the conductor waits for could not be noted'),
  );
}

@Module({
  providers: [
    { provide: POOL, inject: [SETTINGS], useFactory: ({ databaseUrl }: Settings) => createPool(databaseUrl) },
    { provide: ERRANDS, inject: [SETTINGS], useFactory: ({ databaseUrl }: Settings) => createPool(databaseUrl, { durable: false }) },
    // Lazy: the worker starts while Temporal is still away.
    {
      provide: CONNECTION,
      inject: [SETTINGS],
      useFactory: ({ temporalAddress }: Settings) =>
        Connection.lazy({ address: temporalAddress, connectTimeout: PATIENCE_MS, channelArgs: SOON_AGAIN }),
    },
    {
      provide: CLIENT,
      inject: [CONNECTION, SETTINGS],
      useFactory: (connection: Connection, { namespace }: Settings) => new Client({ connection, namespace }),
    },
    {
      provide: ACTIVITIES,
      inject: [POOL, ERRANDS, Metrics, LOG],
      useFactory: (pool: Pool, errands: Pool, { acts }: Metrics, log: Logger) => {
        const door = new Door(pool);
        const counted = async (due: Due) => {
          const outcome = await perform(door, due, log);
          acts.inc({ act: due.act, outcome });
          return outcome;
        };
        const note = ({ conductor }: Due, restMs: number) => noted(errands, conductor, restMs, log);
        return activitiesOf(performed(counted, note), {
          observe: (conductor) => observe(errands, conductor),
          compileDelegationReport: ({ report }) => compileReport(pool, door, report),
        });
      },
    },
    {
      provide: MAILER,
      inject: [SETTINGS],
      useFactory: ({ smtpUrl, outbox, mailFrom }: Settings) =>
        smtpUrl === undefined ? outboxMailer(outbox, mailFrom) : smtpMailer(smtpUrl, mailFrom),
    },
    Metrics,
    Conductor,
    Relay,
    Sweep,
    Cleaning,
    Calendar,
    Notices,
    Health,
  ],
})
export class WorkerModule implements OnApplicationShutdown {
  static with(settings: Settings, log: Logger): DynamicModule {
    return {
      module: WorkerModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: LOG, useValue: log },
      ],
    };
  }

  constructor(
    @Inject(CONNECTION) private readonly temporal: Connection,
    @Inject(POOL) private readonly pool: Pool,
    @Inject(ERRANDS) private readonly errands: Pool,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.temporal.close(), this.pool.end(), this.errands.end()]);
  }
}
