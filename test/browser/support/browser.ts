import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromium } from './chromium.mjs';
import { allLeave, launch, type Visitor, visitorIn } from './launch.mjs';
import { tellWhatIsShown } from './what-is-shown.js';

/** One browser for a file of tests; whoever visits in a test is gone after it. `visit` gives a page of its own, with its own cookies. */
export function inBrowser(about: string, tests: (visit: (visitor?: Visitor) => Promise<Page>) => void): void {
  const where = chromium() ? describe : describe.skip;
  where(about, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
      tellWhatIsShown(browser);
    });
    afterEach(() => allLeave(browser));
    afterAll(() => browser.close());
    tests((visitor) => visitorIn(browser, visitor));
  });
}
