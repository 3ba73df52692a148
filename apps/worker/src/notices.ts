import { deliveryErrorOf } from '@anvisa/notify/delivery-error';
import type { Mailer } from '@anvisa/notify/mailer';
import { sendDue } from '@anvisa/notify/sender';
import { NoticeStore } from '@anvisa/record/notices/notice-store';
import { nowIn } from '@anvisa/record/queries/instance';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Metrics } from './metrics.js';
import { Outage } from './outage.js';
import type { Pool } from './pool.js';
import { LOG, MAILER, POOL, SETTINGS } from './provided.js';
import { pause, type Runs } from './running.js';
import type { Settings } from './settings.js';

/** Longer than the longest sending of one letter; should we die meanwhile, so long passes before the letter goes again. */
const LEASE_SECONDS = 45;
/** How long the post rests when nothing waits. */
const REST_MS = 1_000;
/** How often a letter that mail holds tries, out of its turn, whether it is back. */
const TRY_EVERY_MS = 60_000;
/** How long it rests when the record is away. */
const AWAY_MS = 5_000;

/** Takes the notices that wait in the record and sends them, each once as far as mail allows. */
@Injectable()
export class Notices implements Runs {
  readonly name = 'notices';
  private readonly store: NoticeStore;
  private readonly mailer: Mailer;
  readonly #mail: Outage;
  #tried = performance.now();

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(MAILER) mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.store = new NoticeStore(pool);
    this.#mail = new Outage(log, 'the mail');
    this.mailer = this.#watched(mailer);
  }

  /** Whether letters go out at all is told once; that one of them, or its recipient, is refused says nothing of that. */
  #watched(mailer: Mailer): Mailer {
    return {
      send: async (letter) => {
        try {
          const accepted = await mailer.send(letter);
          this.#mail.isBack();
          return accepted;
        } catch (error) {
          if (!deliveryErrorOf(error).aboutTheLetter) this.#mail.began(error);
          throw error;
        }
      },
    };
  }

  async run(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      const taken = await this.pass(stopping).catch((error: unknown) => {
        this.log.warn({ error }, 'the post waits for the record');
        return undefined;
      });
      if (taken !== true) await pause(taken === false ? REST_MS : AWAY_MS, stopping);
    }
  }

  async #tryWhetherMailIsBack(): Promise<void> {
    if (performance.now() - this.#tried < TRY_EVERY_MS) return;
    this.#tried = performance.now();
    await this.store.tryNext();
  }

  /** @returns whether anything was taken. */
  private async pass(signal: AbortSignal): Promise<boolean> {
    const ahead = Date.parse(await nowIn(this.pool)) - Date.now();
    const now = () => new Date(Date.now() + ahead).toISOString();
    const tally = await sendDue(this.store, this.mailer, { publicUrl: this.settings.publicUrl, leaseSeconds: LEASE_SECONDS, signal, now });
    for (const [outcome, count] of Object.entries(tally)) this.metrics.notices.inc({ outcome }, count);
    if (tally['given-up'] > 0) this.log.error({ notices: tally['given-up'] }, 'letters were given up; "anvisa notices" says which and why');
    await this.#tryWhetherMailIsBack();
    return Object.values(tally).some((count) => count > 0);
  }
}
