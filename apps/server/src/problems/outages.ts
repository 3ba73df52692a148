import type { FastifyBaseLogger } from 'fastify';
import type { Problem } from './problem.js';

/** A cause that has not come for so long is over: the next time it is told anew. */
const OVER_MS = 60_000;
const MOST_CAUSES = 4;

/** Why requests are answered 503: what is away, and how that showed, is told once while it lasts and not with each request. */
export class Outages {
  private readonly last = new Map<string, number>();

  constructor(private readonly clock: () => number = () => performance.now()) {}

  note({ status, code, cause }: Problem, log: Pick<FastifyBaseLogger, 'warn'>): void {
    if (status !== 503 || cause === undefined) return;
    const why = wordsOf(cause);
    const now = this.clock();
    for (const [told, at] of this.last) if (now - at > OVER_MS) this.last.delete(told);
    const key = `${code}: ${why}`;
    if (!this.last.has(key)) log.warn({ code, why }, 'requests are answered 503');
    this.last.set(key, now);
  }
}

/** An error's message and those of its causes; no values, which may be secret. */
function wordsOf(error: unknown): string {
  const words: string[] = [];
  for (let one = error; one instanceof Error && words.length < MOST_CAUSES; one = one.cause) words.push(one.message || codeOf(one));
  return words.join(': ');
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.name;
}
