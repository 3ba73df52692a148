import { mainOf, startChild } from '@anvisa/cli/start/child';
import { freePort } from '@anvisa/embedded/ports';
import type { Program } from '@anvisa/embedded/program';

/** What the product's own server stands on; unset where the product was not started by the tests. */
export const foundation = process.env.ANVISA_FOUNDATION;

/** A server process beside the product's own, on the same record. */
export class AnotherServer {
  private port = 0;
  private running: Program | undefined;

  /** Where it listens: the same place each time. */
  get host(): string {
    return `127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.port ||= await freePort();
    const env = { ...(JSON.parse(foundation ?? '{}') as NodeJS.ProcessEnv), PORT: String(this.port), LOG_LEVEL: 'warn' };
    this.running = await startChild({ main: mainOf('server'), env, ending: { signal: 'SIGTERM', patienceMs: 2_000 } });
    while (!(await fetch(`http://${this.host}/health/ready`).catch(() => undefined))?.ok) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** At once, as when a machine loses its power. */
  async kill(): Promise<void> {
    if (this.running) process.kill(this.running.pid, 'SIGKILL');
    await this.running?.gone;
  }

  async stop(): Promise<void> {
    await this.running?.stop();
  }
}
