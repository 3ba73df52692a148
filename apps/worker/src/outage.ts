import type { Logger } from 'pino';

/** Something that the worker needs is away: told once when it goes and once when it is back, not each second in between. */
export class Outage {
  #isAway = false;

  constructor(
    private readonly log: Logger,
    private readonly what: string,
  ) {}

  get isAway(): boolean {
    return this.#isAway;
  }

  isBack(): void {
    if (this.#isAway) this.log.info(`${this.what} is back`);
    this.#isAway = false;
  }

  began(error: unknown): void {
    if (!this.#isAway) this.log.warn({ error }, `${this.what} is away; the worker waits for it`);
    this.#isAway = true;
  }
}
