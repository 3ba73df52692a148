import { once } from 'node:events';
import { Injectable } from '@nestjs/common';
import type { Runs } from './running.js';

/** Where the notices that wait in the record are taken and sent. */
@Injectable()
export class Notices implements Runs {
  readonly name = 'notices';

  async run(stopping: AbortSignal): Promise<void> {
    if (!stopping.aborted) await once(stopping, 'abort');
  }
}
