import { Api } from '../api.js';
import type { Instance } from '../start/instance.js';
import { withThrowaway } from '../start/throwaway.js';
import { STRATEGY } from '../stockholm/strategy.js';
import { type ActFigures, measureActs } from './acts.js';
import { BenchAreas } from './areas.js';
import type { Bench } from './bench-figures.js';
import { type ClockStepFigures, measureClockSteps } from './clock-steps.js';
import { round } from './figures.js';
import { type LifecycleFigures, measureLifecycles } from './lifecycles.js';
import { memoryOf } from './memory.js';
import { measurePages, type PageFigures } from './pages/pages.js';
import { tableOf } from './table.js';

/** The parts of the bench, which can be run alone. */
export const PARTS = ['acts', 'lifecycles', 'clock', 'pages'] as const;
export type Part = (typeof PARTS)[number];

export async function run({ json, parts }: { json: boolean; parts: readonly Part[] }): Promise<void> {
  const say = json ? () => undefined : (line: string) => console.error(line);
  const env = { ACTS_PER_MINUTE: '0', LOG_LEVEL: 'warn' };
  // With the example in it, so that somebody who signs in has work; and before the load, since a person at a browser meets a machine at rest.
  const pages = parts.includes('pages')
    ? await withThrowaway({ seed: 'example', env }, (instance) => pagesMeasured(instance, say))
    : undefined;
  say('Starting an instance of its own …');
  const began = performance.now();
  const now = new Date().toISOString();
  const figures = await withThrowaway({ clockAt: now, seed: 'stockholm', env }, async (instance) => {
    const startSeconds = round((performance.now() - began) / 1_000);
    await letTheCouncilDecide(instance);
    const areas = new BenchAreas(instance);
    const memoryAtStartMiB = memoryOf(instance);
    // First, while few cases wait: the clock that it moves wakes them all.
    const clock = parts.includes('clock') ? await clockSteps(instance, areas, say) : undefined;
    return {
      startSeconds,
      acts: parts.includes('acts') ? await acts(instance, areas, say) : [],
      lifecycles: parts.includes('lifecycles') ? await lifecycles(instance, areas, say) : [],
      ...(clock && { clockSteps: clock }),
      ...(pages && { pages }),
      memoryAtStartMiB,
      memoryAfterLoadMiB: memoryOf(instance),
    } satisfies Bench;
  });
  if (!json) console.log(tableOf(figures));
  console.log(JSON.stringify(figures));
}

type Say = (line: string) => void;

async function letTheCouncilDecide({ address, issuer }: Instance): Promise<void> {
  const decision = { day: '2008-11-17', paragraph: 'exempel', outcome: 'approved', isExample: true };
  await new Api(address, issuer).act('bodil', `/api/strategies/${STRATEGY}/council-decisions`, decision);
}

async function acts(instance: Instance, areas: BenchAreas, say: Say): Promise<readonly ActFigures[]> {
  await warmUp(instance, areas, say);
  const all: ActFigures[] = [];
  for (const clients of [1, 8, 32]) {
    say(`Acts by ${clients} client${clients === 1 ? '' : 's'} …`);
    all.push(await measureActs(instance, clients, areas));
  }
  return all;
}

/** The most rounds of warming up; one takes some 20 s. */
const WARM_UP_ROUNDS = 8;

/**
 * A service runs for weeks, and V8 compiles what it does within its first tens of thousands of acts: until a round is no faster than the best
 * before it by a twentieth, it is the compiler that is measured.
 */
async function warmUp(instance: Instance, areas: BenchAreas, say: Say): Promise<void> {
  let best = 0;
  for (let round = 1; round <= WARM_UP_ROUNDS; round++) {
    const { perSecond } = await measureActs(instance, 8, areas);
    say(`Warming up: ${perSecond} acts a second …`);
    if (perSecond < best * 1.05) return;
    best = perSecond;
  }
}

async function lifecycles(instance: Instance, areas: BenchAreas, say: Say): Promise<readonly LifecycleFigures[]> {
  const all: LifecycleFigures[] = [];
  for (const [clients, count] of [
    [8, 200],
    [32, 320],
  ] as const) {
    say(`Lifecycles by ${clients} clients …`);
    all.push(await measureLifecycles(instance, clients, count, areas));
  }
  return all;
}

function clockSteps(instance: Instance, areas: BenchAreas, say: Say): Promise<ClockStepFigures> {
  say('Steps that the clock drives …');
  return measureClockSteps(instance, areas);
}

function pagesMeasured(instance: Instance, say: Say): Promise<PageFigures> {
  say('Pages with 100,000 directives …');
  return measurePages(instance);
}
