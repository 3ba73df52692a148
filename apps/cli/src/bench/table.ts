import type { Bench } from './bench-figures.js';
import type { Spread } from './figures.js';

/** The figures as a person reads them. */
export function tableOf({ startSeconds, acts, lifecycles, clockSteps, pages, memoryAtStartMiB, memoryAfterLoadMiB }: Bench): string {
  const rows = [
    ['acts through HTTP', '/s', 'p50 ms', 'p95 ms', 'p99 ms', 'bare /s', 'ratio', 'p95 × bare'],
    ...acts.flatMap(({ clients, kinds, ratio, p95Times, bare, ...all }) => [
      [`${clients} clients, all`, all.perSecond, all.p50Ms, all.p95Ms, all.p99Ms, bare.perSecond, ratio, p95Times],
      ...Object.entries(kinds).map(([kind, one]) => [`  ${kind}`, one.perSecond, one.p50Ms, one.p95Ms, one.p99Ms]),
    ]),
    [],
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
    [],
    ['steps that the clock drives', 'p50 ms', 'p95 ms'],
    ...(clockSteps ? [[`${clockSteps.steps} editions in force at midnight`, clockSteps.p50Ms, clockSteps.p95Ms]] : []),
    [],
    ...pageRows(pages),
    ['memory, MiB', ...Object.keys(memoryAtStartMiB)],
    ['after the start', ...Object.values(memoryAtStartMiB)],
    ['after the load', ...Object.values(memoryAfterLoadMiB)],
    [],
    ['start, s', startSeconds],
  ];
  return rows
    .map((row) => row.map((cell, column) => (column === 0 ? String(cell).padEnd(38) : String(cell).padStart(11))).join(' '))
    .join('\n');
}

function pageRows(pages: Bench['pages']): readonly (readonly (string | number)[])[] {
  if (!pages) return [];
  const { directives, largestPaints, clicks, allClicks, scriptKb } = pages;
  const spread = (name: string, { count, p50Ms, p95Ms }: Spread) => [name, p50Ms, p95Ms, count];
  return [
    [`pages, ${directives} directives`, 'p50 ms', 'p95 ms', 'times'],
    ...Object.entries(largestPaints).map(([path, took]) => spread(`largest paint of ${path}`, took)),
    ...Object.entries(clicks).map(([name, took]) => spread(`click: ${name}`, took)),
    spread('all clicks until the answer stands', allClicks),
    ['script of a first visit, kB', scriptKb.public, scriptKb.signedIn],
    [],
  ];
}
