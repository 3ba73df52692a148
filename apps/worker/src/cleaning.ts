import { cleanWorkingMaterial } from '@anvisa/record/queries/working-material';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Pool } from './pool.js';
import { ERRANDS, LOG } from './provided.js';
import { pause, type Runs } from './running.js';

const EVERY_MS = 10 * 60_000;

/** Cleans away working material when its draft is submitted or its case closes (TF 2:12). */
@Injectable()
export class Cleaning implements Runs {
  readonly name = 'cleaning';

  constructor(
    @Inject(ERRANDS) private readonly pool: Pool,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async run(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      await cleanWorkingMaterial(this.pool).catch((error: unknown) => this.log.warn({ error }, 'the cleaning waits for the record'));
      await pause(EVERY_MS, stopping);
    }
  }
}
