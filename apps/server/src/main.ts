import 'reflect-metadata';
import { UNFIT_SENTENCES, unfitness } from '@anvisa/record/database/fitness';
import { createPool } from '@anvisa/record/database/pool';
import { createApp } from './app.js';
import { configFrom } from './config.js';
import { stopWell } from './stop.js';

try {
  const config = configFrom(process.env, process.stdout.isTTY);
  const pool = createPool(config.databaseUrl, { max: config.databaseConnections, patienceMs: 2_000 });
  const app = await createApp({ pool, ...config });
  const { log } = app.getHttpAdapter().getInstance();
  // One that is away comes back; the readiness says both.
  const unfit = await unfitness(pool).catch((error: unknown) => log.warn({ error }, 'the record is away'));
  if (unfit) log.error(UNFIT_SENTENCES[unfit]);
  stopWell(app, pool, config.drainMs);
  await app.listen(config.port, config.host);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
