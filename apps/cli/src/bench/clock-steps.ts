import { startOfDay } from '@anvisa/domain/conduct/instants';
import { addDays } from '@anvisa/domain/conduct/working-days';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Instance } from '../start/instance.js';
import type { BenchAreas } from './areas.js';
import { BenchClient } from './client.js';
import { measured, percentile, round } from './figures.js';
import { Life, PEOPLE, REVIEWERS } from './life.js';
import { until } from './until.js';

/** From the instant at which something is due to its effect on the record. */
export interface ClockStepFigures {
  readonly steps: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

const STEPS = 40;
/** The clock is set to so long before the instant: the conductors' own timers do the rest. */
const LEAD_MS = 3_000;

/** Editions that come into force at midnight: how long after midnight does the record say so? */
export async function measureClockSteps(instance: Instance, areas: BenchAreas): Promise<ClockStepFigures> {
  const client = new BenchClient(instance, 8);
  await client.signIn(PEOPLE);
  const day = addDays(await areas.divide(STEPS), 30);
  const midnight = startOfDay(day);
  const lives = await decided(client, areas, day);
  await client.put('/api/clock', 'ada', { at: new Date(Date.parse(midnight) - LEAD_MS).toISOString() });
  const late: number[] = [];
  for (const { directive } of lives) late.push(await latenessOf(client, directive, midnight));
  await client.close();
  const sorted = late.sort((a, b) => a - b);
  return { steps: late.length, p50Ms: round(percentile(sorted, 0.5)), p95Ms: round(percentile(sorted, 0.95)) };
}

async function decided(client: BenchClient, areas: BenchAreas, day: SwedishDate): Promise<readonly Life[]> {
  const lives: Life[] = [];
  await measured(Array.from({ length: STEPS }), 8, async () => {
    const life = await Life.begun(client, areas.take(), day);
    await life.save();
    await life.submit();
    for (const by of REVIEWERS) await life.verdict(by);
    await life.decide();
    await until('the edition is sent', () => life.isSent());
    lives.push(life);
  });
  return lives;
}

interface TrailEntry {
  readonly type: string;
  readonly at: string;
}

async function latenessOf(client: BenchClient, directive: string, due: string): Promise<number> {
  const path = `/api/directives/${directive}/editions/1`;
  await until('the edition is in force', async () => (await client.get<{ state: string }>(path, 'anna')).state === 'in-force', 50);
  const { caseNumber } = await client.get<{ caseNumber: string }>(path, 'anna');
  const { items } = await client.get<{ items: readonly TrailEntry[] }>(
    `/api/cases/${encodeURIComponent(caseNumber)}/trail?limit=100`,
    'axel',
  );
  const entered = items.find(({ type }) => type === 'EnteredIntoForce');
  return Date.parse(entered?.at ?? '') - Date.parse(due);
}
