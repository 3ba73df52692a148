import { setTimeout as pause } from 'node:timers/promises';
import { startOfDay } from '@anvisa/domain/conduct/instants';
import { type Instant, type SwedishDate, swedishDateOf } from '@anvisa/domain/time';
import type { Api } from '../api.js';

/** How the conductors stand, by the record. */
interface Standing {
  readonly now: Instant;
  readonly waiting: number;
  readonly due: number;
  readonly nextDue: Instant | null;
}

/** Longer than any conductor takes on a busy machine: one that has not acted by then never will. */
const PATIENCE_MS = 60_000;
const ADMINISTRATOR = 'ada';

/** The instance's clock, which only a demo or a test can move. Whether the conductors have done what is due is asked of the record. */
export class Clock {
  constructor(private readonly api: Api) {}

  async today(): Promise<SwedishDate> {
    return swedishDateOf((await this.standing()).now);
  }

  /**
   * Lets time pass to the morning of a day, stopping at each instant at which a conductor has something to do.
   * @returns how many such instants there were.
   */
  async passTo(day: SwedishDate): Promise<number> {
    const goal = new Date(Date.parse(startOfDay(day)) + 9 * 3_600_000).toISOString();
    let stops = 0;
    for (;;) {
      const { nextDue } = await this.untilDone();
      if (nextDue === null || nextDue > goal) break;
      await this.set(new Date(Date.parse(nextDue) + 1_000).toISOString());
      stops += 1;
    }
    await this.set(goal);
    await this.untilDone();
    return stops;
  }

  /** Waits until the record shows that nothing is due and nobody waits to be woken. */
  async untilDone(): Promise<Standing> {
    return this.until('the conductors have done what is due', async () => {
      const standing = await this.standing();
      return standing.waiting === 0 && standing.due === 0 ? standing : undefined;
    });
  }

  /** Waits until the record shows something. */
  async until<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
    const since = performance.now();
    for (;;) {
      const seen = await look();
      if (seen !== undefined && seen !== false) return seen;
      if (performance.now() - since > PATIENCE_MS)
        throw new Error(`The record does not show within ${PATIENCE_MS / 1_000} s that ${what}.`);
      await pause(25);
    }
  }

  async set(at: Instant): Promise<void> {
    await this.api.put(ADMINISTRATOR, '/api/clock', { at });
  }

  private standing(): Promise<Standing> {
    return this.api.get<Standing>('/api/conductors/standing', ADMINISTRATOR);
  }
}
