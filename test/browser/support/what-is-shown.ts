import type { Browser } from 'playwright-core';

declare global {
  var whatIsShown: (() => Promise<string>) | undefined;
}

/** Enough of a page to see what it was about. */
const SEEN = 4_000;

/** Where a test fails, what stands on each open page of these browsers is told with it (`environment.mjs`). */
export function tellWhatIsShown(...browsers: readonly Browser[]): void {
  globalThis.whatIsShown = async () => (await Promise.all(browsers.map(shownIn))).join('\n');
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
