import { listenTo } from '@anvisa/record/database/listen';
import { SIGN_INS_CHANNEL } from '@anvisa/record/queries/sessions';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Subject } from 'rxjs';
import { POOL, type Pool } from '../record.js';

/**
 * Longest that anything about a sign-in is believed without asking the record: the bound when Postgres' word that a sign-in has ended does not
 * reach this process.
 */
export const BELIEVED_MS = 2_000;

/** Somewhere a session has ended or a person has left: at once here, within milliseconds in the other processes. */
@Injectable()
export class Endings implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly told = new Subject<void>();
  private stop: (() => void) | undefined;

  constructor(@Inject(POOL) private readonly pool: Pool) {}

  tell(): void {
    this.told.next();
  }

  onApplicationBootstrap(): void {
    this.stop = listenTo(this.pool, SIGN_INS_CHANNEL, () => this.tell());
  }

  beforeApplicationShutdown(): void {
    this.stop?.();
  }
}
