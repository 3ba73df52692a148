import type { Bench } from './bench-figures.js';
import type { Spread } from './figures.js';

type Rows = readonly (readonly (string | number)[])[];

/** The figures as a person reads them: of the parts that were measured. */
export function tableOf({ startSeconds, acts, lifecycles, clockSteps, pages, memoryAtStartMiB, memoryAfterLoadMiB }: Bench): string {
  const parts: readonly Rows[] = [
    actRows(acts),
    lifecycleRows(lifecycles),
    clockSteps ? clockRows(clockSteps) : [],
    pages ? pageRows(pages) : [],
    [
      ['memory, MiB', ...Object.keys(memoryAtStartMiB)],
      ['after the start', ...Object.values(memoryAtStartMiB)],
      ['after the load', ...Object.values(memoryAfterLoadMiB)],
    ],
    [['start, s', startSeconds]],
  ];
  const line = (row: Rows[number]) =>
    row.map((cell, column) => (column === 0 ? String(cell).padEnd(38) : String(cell).padStart(11))).join(' ');
  return parts
    .filter((rows) => rows.length > 0)
    .map((rows) => rows.map(line).join('\n'))
    .join('\n\n');
}

function actRows(acts: Bench['acts']): Rows {
  if (acts.length === 0) return [];
  return [
    ['acts through HTTP', '/s', 'p50 ms', 'p95 ms', 'p99 ms', 'bare /s', 'ratio', 'p95 × bare'],
    ...acts.flatMap(({ clients, kinds, ratio, p95Times, bare, ...all }) => [
      [`${clients} clients, all`, all.perSecond, all.p50Ms, all.p95Ms, all.p99Ms, bare.perSecond, ratio, p95Times],
      ...Object.entries(kinds).map(([kind, one]) => [`  ${kind}`, one.perSecond, one.p50Ms, one.p95Ms, one.p99Ms]),
    ]),
  ];
}

function lifecycleRows(lifecycles: Bench['lifecycles']): Rows {
  if (lifecycles.length === 0) return [];
  return [
    ['lifecycles', '/s', 'p50 ms', 'p95 ms', 'behind p50', 'behind p95', 'caught up after ms'],
    ...lifecycles.map(({ clients, perSecond, p50Ms, p95Ms, behind, caughtUpAfterMs }) => [
      `${clients} clients`,
      perSecond,
      p50Ms,
      p95Ms,
      behind.p50Ms,
      behind.p95Ms,
      caughtUpAfterMs,
    ]),
  ];
}

function clockRows({ steps, p50Ms, p95Ms }: NonNullable<Bench['clockSteps']>): Rows {
  return [
    ['steps that the clock drives', 'p50 ms', 'p95 ms'],
    [`${steps} editions in force at midnight`, p50Ms, p95Ms],
  ];
}

function pageRows({ directives, largestPaints, clicks, allClicks, scriptKb }: NonNullable<Bench['pages']>): Rows {
  const spread = (name: string, { count, p50Ms, p95Ms }: Spread) => [name, p50Ms, p95Ms, count];
  return [
    [`pages, ${directives} directives`, 'p50 ms', 'p95 ms', 'times'],
    ...Object.entries(largestPaints).map(([path, took]) => spread(`largest paint of ${path}`, took)),
    ...Object.entries(clicks).map(([name, took]) => spread(`click: ${name}`, took)),
    spread('all clicks until the answer stands', allClicks),
    ['script of a first visit, kB', scriptKb.public, scriptKb.signedIn],
  ];
}
