import { SYSTEM } from '@anvisa/domain/actor';
import { commandOf, keyOf } from '@anvisa/domain/conduct/command-of';
import { duesOf } from '@anvisa/domain/conduct/reading';
import type { Instant } from '@anvisa/domain/time';
import { readingOf } from '../conduct/reading-of.js';
import type { FoundingDoor } from './founding-door.js';

/**
 * The conductor of a past: what came due between two happenings is done at its instant, as the running conductor would have.
 * It looks at a case when an act wishes that, by the same wishes. They stay, so that the running conductors find their places at the start.
 */
export class PastConductor {
  /** When each conductor has something to do next. */
  private readonly next = new Map<string, Instant>();
  private readonly seen = new Map<string, string>();

  constructor(private readonly door: FoundingDoor) {}

  /** Lets the time come, with all that falls due on the way. */
  async letPass(from: Instant, to: Instant): Promise<void> {
    await this.lookWhereWished(from);
    for (let due = this.earliest(); due !== undefined && due.at <= to; due = this.earliest()) {
      const at = due.at < from ? from : due.at;
      await this.conduct(due.conductor, at);
      await this.lookWhereWished(at);
    }
  }

  private earliest(): { readonly conductor: string; readonly at: Instant } | undefined {
    const [first] = [...this.next].map(([conductor, at]) => ({ conductor, at })).sort((a, b) => (a.at < b.at ? -1 : 1));
    return first;
  }

  /** Does the first thing that is due; the record says what comes then. */
  private async conduct(conductor: string, at: Instant): Promise<void> {
    const reading = await readingOf(this.door.client, conductor, at);
    const [due] = duesOf(reading ?? { phase: 'closed' })
      .filter((one) => one.due <= at)
      .sort((a, b) => (a.due < b.due ? -1 : 1));
    if (due) await this.door.take(commandOf(due), { actor: SYSTEM.person, at, key: keyOf(due) });
    await this.look(conductor, at);
  }

  private async look(conductor: string, at: Instant): Promise<void> {
    const next = (await readingOf(this.door.client, conductor, at))?.next;
    if (next === undefined) this.next.delete(conductor);
    else this.next.set(conductor, next);
  }

  private async lookWhereWished(at: Instant): Promise<void> {
    const { rows } = await this.door.client.query<{ conductor: string; wanted: string }>('SELECT conductor, wanted FROM wakeup');
    for (const { conductor, wanted } of rows) {
      if (this.seen.get(conductor) === wanted) continue;
      this.seen.set(conductor, wanted);
      await this.look(conductor, at);
    }
  }
}
