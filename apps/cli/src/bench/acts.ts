import { bareInserts } from '@anvisa/record/bench/bare';
import type { Instance } from '../start/instance.js';
import { CONTACTS } from '../stockholm/units.js';
import type { BenchAreas } from './areas.js';
import { BenchClient } from './client.js';
import { type Figures, figuresOf, measured, round } from './figures.js';
import { Life, PEOPLE, REVIEWERS } from './life.js';
import { until } from './until.js';

/** Acts through HTTP by so many clients, beside bare Postgres by as many. */
export interface ActFigures extends Figures {
  readonly clients: number;
  /** Acts a second, divided by bare Postgres's inserts a second. */
  readonly ratio: number;
  /** p95 of an act, divided by that of a bare insert. */
  readonly p95Times: number;
  readonly bare: Figures;
  readonly kinds: Readonly<Record<'save-draft' | 'verdict' | 'decision' | 'acknowledgement', Figures>>;
}

/** How many directives an act of each kind is measured on, for so many clients. */
const LIVES = new Map([
  [1, 60],
  [8, 240],
  [32, 320],
]);
const SAVES = 8;
const BARE_INSERTS = 4_000;

export async function measureActs(instance: Instance, clients: number, areas: BenchAreas): Promise<ActFigures> {
  const client = new BenchClient(instance, clients);
  await client.signIn(PEOPLE);
  const lives = await begun(client, LIVES.get(clients) ?? 100, areas);
  await areas.settled();
  const before = await bare(instance, clients);

  const saves = await measured(
    Array.from({ length: SAVES }).flatMap(() => lives),
    clients,
    (life) => life.save(),
  );
  await measured(lives, clients, (life) => life.submit());
  await areas.settled();
  const verdicts = await measured(
    REVIEWERS.flatMap((by) => lives.map((life) => ({ life, by }))),
    clients,
    ({ life, by }) => life.verdict(by),
  );
  const decisions = await measured(lives, clients, (life) => life.decide());
  for (const life of lives) await until('the edition is sent', () => life.isSent());
  const acknowledgements = await measured(
    CONTACTS.flatMap((contact) => lives.map((life) => ({ life, contact }))),
    clients,
    ({ life, contact }) => life.acknowledge(contact),
  );
  const after = await bare(instance, clients);
  await client.close();
  return told(clients, [before, after], { 'save-draft': saves, verdict: verdicts, decision: decisions, acknowledgement: acknowledgements });
}

type Series = { readonly took: readonly number[]; readonly seconds: number };

/** Bare Postgres is measured before and after: the machine's speed drifts. */
async function bare({ ownerUrl }: Instance, clients: number): Promise<Series> {
  const began = performance.now();
  const took = await bareInserts(ownerUrl, { clients, inserts: BARE_INSERTS });
  return { took, seconds: (performance.now() - began) / 1_000 };
}

async function begun(client: BenchClient, lives: number, areas: BenchAreas): Promise<readonly Life[]> {
  const today = await areas.divide(lives);
  const all: Life[] = [];
  for (let n = 0; n < lives; n++) all.push(await Life.begun(client, areas.take(), today));
  return all;
}

function told(clients: number, bareSeries: readonly Series[], acts: Readonly<Record<keyof ActFigures['kinds'], Series>>): ActFigures {
  const [all, alone] = [joined(Object.values(acts)), joined(bareSeries)];
  const kinds = Object.fromEntries(Object.entries(acts).map(([kind, { took, seconds }]) => [kind, figuresOf(took, seconds)]));
  return {
    clients,
    ...all,
    ratio: round(all.perSecond / alone.perSecond),
    p95Times: round(all.p95Ms / alone.p95Ms),
    bare: alone,
    kinds: kinds as ActFigures['kinds'],
  };
}

function joined(series: readonly Series[]): Figures {
  return figuresOf(
    series.flatMap(({ took }) => took),
    series.reduce((sum, { seconds }) => sum + seconds, 0),
  );
}
