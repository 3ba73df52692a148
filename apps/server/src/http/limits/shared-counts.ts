import type { RateCount } from '@anvisa/record/queries/rate-counts';

/** Why somebody must wait. */
export interface Over {
  readonly seconds: number;
  /** Whether this is the first time that this process says so in this window. */
  readonly first: boolean;
}

/** Adds to the count that all servers share, and tells what it is then. */
type Tell = (key: string, n: number) => Promise<RateCount>;

interface Count {
  /** What the servers had counted together when this process was last told. */
  shared: number;
  /** What this process has let through and not told. */
  untold: number;
  until: number;
  refused: boolean;
  telling: Promise<boolean> | undefined;
}

export const WINDOW_MS = 60_000;
/** How many keys one process remembers: whoever has been silent longest is forgotten. */
const MOST_KEYS = 20_000;
/** A process tells after so large a part of what is allowed. */
const PART = 20;

/**
 * How much each key may do in a window, for all servers together, at a cost on few: a process counts in memory and tells the shared count after a
 * twentieth of what is allowed, which one request waits for. What n processes let through is thereby less than n/20 above what is allowed
 * (docs/decisions/0010). Where nobody can be told, each process holds its own to the limit.
 */
export class SharedCounts {
  private readonly counts = new Map<string, Count>();

  constructor(private readonly tell: Tell) {}

  /** Takes one, or says why not; at once in most cases. */
  take(key: string, most: number): Over | undefined | Promise<Over | undefined> {
    const count = this.countOf(key);
    if (count.untold < Math.max(1, Math.floor(most / PART)) || isFull(count, most)) return takeFrom(count, most);
    return this.whenTold(key, count, most);
  }

  /** Whether nothing is left, as far as this process knows. */
  isSpent(key: string, most: number): Over | undefined {
    const count = this.countOf(key);
    return isFull(count, most) ? over(count) : undefined;
  }

  /** Requests that come meanwhile wait for the same answer, and then ask anew: there may be more of them than may go untold. */
  private async whenTold(key: string, count: Count, most: number): Promise<Over | undefined> {
    count.telling ??= this.tellOf(key, count).finally(() => {
      count.telling = undefined;
    });
    return (await count.telling) ? this.take(key, most) : takeFrom(count, most);
  }

  private async tellOf(key: string, count: Count): Promise<boolean> {
    const telling = count.untold;
    try {
      const { n, leftMs } = await this.tell(key, telling);
      count.untold -= telling;
      count.shared = n;
      count.until = Date.now() + leftMs;
      return true;
    } catch {
      // The record is away, and says so itself to whoever asks it for more than a count.
      return false;
    }
  }

  private countOf(key: string): Count {
    const now = Date.now();
    const held = this.counts.get(key);
    if (held && held.until > now) return held;
    const count = { shared: 0, untold: 0, until: now + WINDOW_MS, refused: false, telling: undefined };
    this.counts.delete(key);
    this.counts.set(key, count);
    const [oldest] = this.counts.keys();
    if (this.counts.size > MOST_KEYS && oldest !== undefined) this.counts.delete(oldest);
    return count;
  }
}

function isFull({ shared, untold }: Count, most: number): boolean {
  return shared + untold >= most;
}

function takeFrom(count: Count, most: number): Over | undefined {
  if (isFull(count, most)) return over(count);
  count.untold++;
  return undefined;
}

function over(count: Count): Over {
  const first = !count.refused;
  count.refused = true;
  return { seconds: Math.max(1, Math.ceil((count.until - Date.now()) / 1_000)), first };
}
