import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { UNFIT_SENTENCES, unfitness } from '@anvisa/record/database/fitness';
import { Inject, Injectable } from '@nestjs/common';
import { Conductor } from './conductor/conductor.js';
import { Metrics } from './metrics.js';
import type { Pool } from './pool.js';
import { POOL, SETTINGS } from './provided.js';
import type { Runs } from './running.js';
import type { Settings } from './settings.js';

/** Answers operators: whether the worker lives, whether it conducts, and its figures. */
@Injectable()
export class Health implements Runs {
  readonly name = 'health';

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(POOL) private readonly pool: Pool,
    @Inject(Conductor) private readonly conductor: Conductor,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  async run(stopping: AbortSignal): Promise<void> {
    const { port, host } = this.settings;
    if (port === undefined) return;
    const server: Server = createServer(this.#answer);
    // A port that is taken is an error of this part, told as any other's.
    await once(server.listen(port, host), 'listening');
    if (!stopping.aborted) await once(stopping, 'abort');
    server.close();
    server.closeAllConnections();
  }

  readonly #answer: RequestListener = (request, response) => {
    this.#page(request.url ?? '')
      .then(([status, type, body]) => response.writeHead(status, { 'content-type': type }).end(body))
      .catch(() => response.writeHead(503).end());
  };

  async #page(url: string): Promise<readonly [number, string, string]> {
    switch (url) {
      case '/health/live':
        return [200, 'text/plain', 'live'];
      case '/health/ready':
        return this.#ready();
      case '/metrics':
        return [200, this.metrics.registry.contentType, await this.metrics.registry.metrics()];
      default:
        return [404, 'text/plain', 'not found'];
    }
  }

  async #ready(): Promise<readonly [number, string, string]> {
    const unfit = await unfitness(this.pool).catch(() => 'away' as const);
    if (unfit) return [503, 'text/plain', unfit === 'away' ? 'The record is away' : UNFIT_SENTENCES[unfit]];
    return this.conductor.isRunning ? [200, 'text/plain', 'ready'] : [503, 'text/plain', 'Temporal is away'];
  }
}
