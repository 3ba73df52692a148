import type { createPool } from '@anvisa/record/database/pool';
import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromium } from './chromium.mjs';
import { allLeave, launch, type Visitor, visitorIn } from './launch.mjs';
import { foundation, OwnServer, ownRecord } from './own-server.js';
import { tellWhatIsShown } from './what-is-shown.js';

export type Visit = (visitor?: Visitor) => Promise<Page>;
export type Pool = ReturnType<typeof createPool>;

interface City {
  /** What its record is called. */
  readonly name: string;
  readonly begin: (pool: Pool) => Promise<unknown>;
}

const LONG_MS = 120_000;

/** A city of the test's own, behind the product's address. */
export function inOwnCity(about: string, { name, begin }: City, tests: (visit: Visit) => void): void {
  const where = chromium() && foundation ? describe : describe.skip;
  where(about, () => {
    const server = new OwnServer();
    let browser: Browser;
    beforeAll(async () => {
      await server.start(await ownRecord(name, begin));
      const { host } = new URL(process.env.ANVISA_ADDRESS ?? '');
      browser = await launch(`--host-resolver-rules=MAP ${host} ${server.host}`);
      tellWhatIsShown(browser);
    }, LONG_MS);
    afterEach(() => allLeave(browser));
    afterAll(async () => {
      await browser.close();
      await server.stop();
    });
    tests((visitor) => visitorIn(browser, visitor));
  });
}
