/** A series of measurements in a few figures: how many a second, and how long they took in milliseconds. */
export interface Figures {
  readonly count: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function figuresOf(took: readonly number[], seconds: number): Figures {
  const sorted = [...took].sort((a, b) => a - b);
  return {
    count: took.length,
    perSecond: round(took.length / seconds),
    p50Ms: round(percentile(sorted, 0.5)),
    p95Ms: round(percentile(sorted, 0.95)),
    p99Ms: round(percentile(sorted, 0.99)),
  };
}

/** A few measurements of one thing, in milliseconds. */
export interface Spread {
  readonly count: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

export function spreadOf(took: readonly number[]): Spread {
  const sorted = [...took].sort((a, b) => a - b);
  return { count: took.length, p50Ms: round(percentile(sorted, 0.5)), p95Ms: round(percentile(sorted, 0.95)) };
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Does the work of each item with so many clients at once, and times each. */
export async function measured<T>(
  items: readonly T[],
  clients: number,
  work: (item: T) => Promise<void>,
): Promise<{ took: number[]; seconds: number }> {
  const took: number[] = [];
  const waiting = items[Symbol.iterator]();
  const began = performance.now();
  const client = async () => {
    for (const item of waiting) {
      const start = performance.now();
      await work(item);
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { took, seconds: (performance.now() - began) / 1_000 };
}
