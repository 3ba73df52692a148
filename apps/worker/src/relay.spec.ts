import { describe, expect, it } from '@jest/globals';
import { type Client, ServiceError } from '@temporalio/client';
import type { Logger } from 'pino';
import { Metrics } from './metrics.js';
import type { Pool } from './pool.js';
import { Relay } from './relay.js';

const CONDUCTOR = 'directive/d/edition/1';

/** What the relay says while each wake-up of Temporal fails so, once. */
async function saidOf(fault: Error): Promise<readonly string[]> {
  const stop = new AbortController();
  const said: string[] = [];
  const say = (_: object, message: string) => void said.push(message);
  const pool = {
    query: async ({ name }: { name: string }) => {
      if (name === 'put-back-wakeup') stop.abort();
      return { rows: name === 'claim-wakeups' ? [{ conductor: CONDUCTOR, wanted: 'w' }] : [] };
    },
  } as unknown as Pool;
  const client = { withDeadline: () => Promise.reject(fault) } as unknown as Client;
  const log = { warn: say, error: say, info: () => undefined } as unknown as Logger;
  await new Relay(pool, client, new Metrics(), log).run(stop.signal);
  return said;
}

describe('the relay', () => {
  it('says that Temporal is away when it is', async () => {
    expect(await saidOf(new ServiceError('the server did not answer'))).toEqual([expect.stringMatching(/^Temporal .*away/)]);
  });

  it('says what failed when Temporal is there', async () => {
    expect(await saidOf(new Error('the search attribute is not known'))).toEqual([expect.stringMatching(/^a wish could not be delivered/)]);
  });
});
