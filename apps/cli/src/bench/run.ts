import { swedishDateOf } from '@anvisa/domain/time';
import { Api } from '../api.js';
import type { Instance } from '../start/instance.js';
import { withThrowaway } from '../start/throwaway.js';
import { STRATEGY } from '../stockholm/strategy.js';
import { type ActFigures, measureActs } from './acts.js';
import type { Bench } from './bench-figures.js';
import { measureClockSteps } from './clock-steps.js';
import { round } from './figures.js';
import { type LifecycleFigures, measureLifecycles } from './lifecycles.js';
import { memoryOf } from './memory.js';
import { tableOf } from './table.js';

export async function run({ json }: { json: boolean }): Promise<void> {
  const say = json ? () => undefined : (line: string) => console.error(line);
  say('Starting an instance of its own …');
  const began = performance.now();
  const now = new Date().toISOString();
  const figures = await withThrowaway(
    { clockAt: now, seed: 'stockholm', env: { ACTS_PER_MINUTE: '0', LOG_LEVEL: 'warn' } },
    async (instance) => measure(instance, round((performance.now() - began) / 1_000), say),
  );
  if (!json) console.log(tableOf(figures));
  console.log(JSON.stringify(figures));
}

async function measure(instance: Instance, startSeconds: number, say: (line: string) => void): Promise<Bench> {
  const today = swedishDateOf(new Date().toISOString());
  await new Api(instance.address, instance.issuer).act('bodil', `/api/strategies/${STRATEGY}/council-decisions`, {
    day: '2008-11-17',
    paragraph: 'exempel',
    outcome: 'approved',
    isExample: true,
  });
  const acts: ActFigures[] = [];
  for (const clients of [1, 8, 32]) {
    say(`Acts by ${clients} client${clients === 1 ? '' : 's'} …`);
    acts.push(await measureActs(instance, clients, today));
  }
  const lifecycles: LifecycleFigures[] = [];
  for (const [clients, count] of [
    [8, 240],
    [32, 480],
  ] as const) {
    say(`Lifecycles by ${clients} clients …`);
    lifecycles.push(await measureLifecycles(instance, clients, count, today));
  }
  const memoryMiB = memoryOf(instance);
  say('Steps that the clock drives …');
  return { startSeconds, acts, lifecycles, clockSteps: await measureClockSteps(instance, today), memoryMiB };
}
