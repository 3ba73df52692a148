import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromium } from './chromium.mjs';
import { launch, type Visitor, visitorIn } from './launch.mjs';

/** One browser for a file of tests; whoever visits in a test is gone after it. `visit` gives a page of its own, with its own cookies. */
export function inBrowser(about: string, tests: (visit: (visitor?: Visitor) => Promise<Page>) => void): void {
  const where = chromium() ? describe : describe.skip;
  where(about, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    });
    afterAll(() => browser.close());
    tests((visitor) => visitorIn(browser, visitor));
  });
}
