import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromium } from './chromium.mjs';
import { allLeave, launch, type Visitor, visitorIn } from './launch.mjs';

declare global {
  var whatIsShown: (() => Promise<string>) | undefined;
}

/** Enough of a page to see what it was about. */
const SEEN = 4_000;

/** One browser for a file of tests; whoever visits in a test is gone after it. `visit` gives a page of its own, with its own cookies. */
export function inBrowser(about: string, tests: (visit: (visitor?: Visitor) => Promise<Page>) => void): void {
  const where = chromium() ? describe : describe.skip;
  where(about, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
      globalThis.whatIsShown = () => shownIn(browser);
    });
    afterEach(() => allLeave(browser));
    afterAll(() => browser.close());
    tests((visitor) => visitorIn(browser, visitor));
  });
}

/** What stands on each open page, as assistive technology has it. */
async function shownIn(browser: Browser): Promise<string> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  const shown = pages.map(async (page) => {
    const seen = await page.locator('main').ariaSnapshot({ timeout: 2_000 });
    return `${page.url()} showed:\n${seen.slice(0, SEEN)}`;
  });
  return (await Promise.allSettled(shown)).map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason))).join('\n');
}
