import { setTimeout as wait } from 'node:timers/promises';
import type { Program, Say } from '@anvisa/embedded/program';

interface Care<P extends Program> {
  name: string;
  say: Say;
  /** @param stopping nobody waits for it any more. */
  start(stopping?: AbortSignal): Promise<P>;
  /** Starts it at the address that others know already. */
  startAgain?(last: P, stopping: AbortSignal): Promise<P>;
  firstPauseMs?: number;
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
/** Who has run this long has recovered: the next death is a new one. */
const RECOVERED_MS = 30_000;

/** A program that is started again whenever it dies, after a pause that grows. */
export class Supervised<P extends Program = Program> {
  deaths = 0;
  private readonly firstPause: number;
  private pause: number;
  private readonly stopping = new AbortController();
  private readonly watching: Promise<void>;

  private constructor(
    private readonly care: Care<P>,
    public now: P,
  ) {
    this.firstPause = care.firstPauseMs ?? FIRST_PAUSE_MS;
    this.pause = this.firstPause;
    this.watching = this.watch();
  }

  static async start<P extends Program>(care: Care<P>): Promise<Supervised<P>> {
    return new Supervised(care, await care.start());
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.now.stop();
    await this.watching;
  }

  private get isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async watch(): Promise<void> {
    for (;;) {
      const began = performance.now();
      const how = await this.now.gone;
      if (this.isStopping) return;
      this.deaths++;
      if (performance.now() - began > RECOVERED_MS) this.pause = this.firstPause;
      this.care.say(`${this.care.name} ended unexpectedly (${how}); starting it again in ${this.pause / 1_000} s.`);
      await this.revive();
    }
  }

  private async revive(): Promise<void> {
    for (;;) {
      await this.breathe();
      if (this.isStopping) return;
      const { signal } = this.stopping;
      try {
        this.now = await (this.care.startAgain?.(this.now, signal) ?? this.care.start(signal));
        if (this.isStopping) await this.now.stop();
        else this.care.say(`${this.care.name} runs again (process ${this.now.pid}).`);
        return;
      } catch (error) {
        if (this.isStopping) return;
        this.care.say(`${this.care.name} does not start: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  private async breathe(): Promise<void> {
    await wait(this.pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
  }
}
