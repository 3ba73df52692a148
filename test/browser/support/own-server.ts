import { randomUUID } from 'node:crypto';
import { mainOf, startChild } from '@anvisa/cli/start/child';
import { foundExample } from '@anvisa/cli/stockholm/found-example';
import { freePort } from '@anvisa/embedded/ports';
import type { Program } from '@anvisa/embedded/program';
import type { createPool } from '@anvisa/record/database/pool';
import { types } from '@anvisa/record/database/types';
import { migrate } from '@anvisa/record/migrate';
import pg from 'pg';

/** What the product stands on, for tests that run servers of their own; unset where the product was not started by the tests. */
export const foundation = process.env.ANVISA_FOUNDATION;

interface Foundation {
  readonly ownerUrl: string;
  readonly issuer: string;
  readonly client: { readonly id: string; readonly secret: string };
  readonly publicUrl: string;
}

const stoodOn = (): Foundation => JSON.parse(foundation ?? '{}') as Foundation;

type Pool = ReturnType<typeof createPool>;

/** A record that no other test has, with the example in it or what it else begins with. @param name what whoever looks at the databases knows it by. */
export async function ownRecord(name: string, begin: (pool: Pool) => Promise<unknown> = foundExample): Promise<string> {
  const { productUrl } = await migrate(stoodOn().ownerUrl, { database: `${name}_${randomUUID()}`, kind: 'test' });
  // Without the product's limits in time: a busy machine takes longer over the example than a server may over an act.
  const pool = new pg.Pool({ connectionString: productUrl, max: 1, types });
  try {
    await begin(pool);
  } finally {
    await pool.end();
  }
  return productUrl;
}

/** A server process of the test's own. It calls itself by the product's address, as servers do that stand behind one. */
export class OwnServer {
  private port = 0;
  private running: Program | undefined;

  /** Where it listens: at the same place each time it is started. */
  get host(): string {
    return `127.0.0.1:${this.port}`;
  }

  async start(record: string): Promise<void> {
    this.port ||= await freePort();
    const { issuer, client, publicUrl } = stoodOn();
    const env = {
      PORT: String(this.port),
      DATABASE_URL: record,
      OIDC_ISSUER: issuer,
      OIDC_AUDIENCE: 'anvisa',
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      PUBLIC_URL: publicUrl,
      ACTS_PER_MINUTE: '0',
      LOG_LEVEL: 'warn',
    };
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
