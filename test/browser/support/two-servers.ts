import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromium } from './chromium.mjs';
import { allLeave, launch, type Visitor, visitorIn } from './launch.mjs';
import { foundation, OwnServer, ownRecord } from './own-server.js';
import { tellWhatIsShown } from './what-is-shown.js';

type Visit = (visitor?: Visitor) => Promise<Page>;

export interface Two {
  /** Somebody whose browser meets the one server. */
  readonly here: Visit;
  /** Somebody whose browser meets the other, by the same address. */
  readonly there: Visit;
  /** The one that is met there; it can be killed, and started again. */
  readonly other: { kill(): Promise<void>; start(): Promise<void> };
}

const LONG_MS = 120_000;

/** Two servers behind one address, on a record of the test's own with the example in it; and two browsers, each of which meets one of them. */
export function onTwoServers(about: string, tests: (two: Two) => void): void {
  const where = chromium() && foundation ? describe : describe.skip;
  where(about, () => {
    const servers = [new OwnServer(), new OwnServer()] as const;
    let record: string;
    let browsers: readonly Browser[] = [];
    beforeAll(async () => {
      record = await ownRecord('live');
      await Promise.all(servers.map((server) => server.start(record)));
      const { host } = new URL(process.env.ANVISA_ADDRESS ?? '');
      browsers = await Promise.all(servers.map((server) => launch(`--host-resolver-rules=MAP ${host} ${server.host}`)));
      tellWhatIsShown(...browsers);
    }, LONG_MS);
    afterEach(async () => {
      await Promise.all(browsers.map(allLeave));
    });
    afterAll(async () => {
      await Promise.all(browsers.map((browser) => browser.close()));
      await Promise.all(servers.map((server) => server.stop()));
    });
    const visitTo =
      (at: 0 | 1): Visit =>
      (visitor) =>
        visitorIn(browsers[at] as Browser, visitor);
    tests({ here: visitTo(0), there: visitTo(1), other: { kill: () => servers[1].kill(), start: () => servers[1].start(record) } });
  });
}
