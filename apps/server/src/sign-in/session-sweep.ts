import { sweepSessions } from '@anvisa/record/queries/sessions';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { AppConfig } from '../config.js';
import { CONFIG, POOL, type Pool } from '../record.js';

const EVERY_MS = 5 * 60_000;
/** A little often: what has expired lets nobody in, it only takes room. */
const AT_ONCE = 1_000;

/** Takes away sessions that have expired. Servers that do so at once leave each other's rows alone. */
@Injectable()
export class SessionSweep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: AppConfig,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep().catch(() => undefined), EVERY_MS).unref();
  }

  sweep(): Promise<void> {
    return sweepSessions(this.pool, { idleSeconds: this.config.sessionIdleMinutes * 60, limit: AT_ONCE });
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
