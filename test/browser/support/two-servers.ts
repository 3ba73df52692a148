import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AnotherServer, foundation } from './another-server.js';
import { chromium } from './chromium.mjs';
import { launch, type Visitor, visitorIn } from './launch.mjs';

type Visit = (visitor?: Visitor) => Promise<Page>;

export interface Two {
  /** Somebody whose browser meets the product's own server. */
  readonly here: Visit;
  /** Somebody whose browser meets the other server, by the same address. */
  readonly there: Visit;
  readonly other: AnotherServer;
}

/** Two servers on one record behind one address, and two browsers, each of which meets one of them. */
export function onTwoServers(about: string, tests: (two: Two) => void): void {
  const where = chromium() && foundation ? describe : describe.skip;
  where(about, () => {
    const other = new AnotherServer();
    let [one, two]: Browser[] = [];
    beforeAll(async () => {
      await other.start();
      const { host } = new URL(process.env.ANVISA_ADDRESS ?? '');
      [one, two] = await Promise.all([launch(), launch(`--host-resolver-rules=MAP ${host} ${other.host}`)]);
    });
    afterEach(async () => {
      const contexts = [one, two].flatMap((browser) => browser?.contexts() ?? []);
      await Promise.all(contexts.map((context) => context.close()));
    });
    afterAll(async () => {
      await Promise.all([one?.close(), two?.close()]);
      await other.stop();
    });
    const visit = (browser: Browser | undefined, visitor: Visitor | undefined) => {
      if (!browser) throw new Error('nobody visits before the servers are up');
      return visitorIn(browser, visitor);
    };
    tests({ here: (visitor) => visit(one, visitor), there: (visitor) => visit(two, visitor), other });
  });
}
