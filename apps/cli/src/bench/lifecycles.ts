import type { SwedishDate } from '@anvisa/domain/time';
import type { Instance } from '../start/instance.js';
import { CONTACTS } from '../stockholm/units.js';
import type { BenchAreas } from './areas.js';
import { BenchClient } from './client.js';
import { measured, percentile, round } from './figures.js';
import { Life, PEOPLE, REVIEWERS } from './life.js';
import { until } from './until.js';

/** Whole lifecycles, from create to all acknowledged by five committees, and how far the conductor was behind meanwhile. */
export interface LifecycleFigures {
  readonly clients: number;
  readonly lifecycles: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** The age of the oldest wake-up, sampled while it runs and until it has caught up. */
  readonly behind: { readonly p50Ms: number; readonly p95Ms: number; readonly maxMs: number };
  readonly caughtUpAfterMs: number;
}

const SAMPLE_MS = 100;
/** As often as a page would look that hears of no change by itself. */
const LOOK_AGAIN_MS = 100;

export async function measureLifecycles(
  instance: Instance,
  clients: number,
  lifecycles: number,
  areas: BenchAreas,
): Promise<LifecycleFigures> {
  const client = new BenchClient(instance, clients + 1);
  await client.signIn(PEOPLE);
  const today = await areas.divide(lifecycles);
  const lag = sampled(client);
  const { took, seconds } = await measured(Array.from({ length: lifecycles }), clients, () => live(client, areas.take(), today));
  const done = performance.now();
  await until('the conductor has caught up', async () => (await standing(client)).waiting === 0);
  const caughtUpAfterMs = performance.now() - done;
  const behind = lag.stop();
  await client.close();
  const sorted = took.sort((a, b) => a - b);
  return {
    clients,
    lifecycles,
    perSecond: round(lifecycles / seconds),
    p50Ms: round(percentile(sorted, 0.5)),
    p95Ms: round(percentile(sorted, 0.95)),
    behind: { p50Ms: round(percentile(behind, 0.5)), p95Ms: round(percentile(behind, 0.95)), maxMs: round(behind.at(-1) ?? 0) },
    caughtUpAfterMs: round(caughtUpAfterMs),
  };
}

async function live(client: BenchClient, area: string, today: SwedishDate): Promise<void> {
  const life = await Life.begun(client, area, today);
  await life.save();
  await life.submit();
  for (const by of REVIEWERS) await life.verdict(by);
  await life.decide();
  await until('the edition is sent', () => life.isSent(), LOOK_AGAIN_MS);
  for (const contact of CONTACTS) await life.acknowledge(contact);
}

function standing(client: BenchClient): Promise<{ waiting: number; lagMs: number }> {
  return client.get('/api/conductors/standing', 'ada');
}

function sampled(client: BenchClient): { stop(): number[] } {
  const lags: number[] = [];
  const timer = setInterval(() => {
    standing(client).then(
      ({ lagMs }) => lags.push(lagMs),
      () => undefined,
    );
  }, SAMPLE_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return lags.sort((a, b) => a - b);
    },
  };
}
