import { chromium as playwright } from 'playwright-core';
import { chromium } from './chromium.mjs';

/** Root has no sandbox to give, and small machines no shared memory. */
export function launch(...args) {
  return playwright.launch({ executablePath: chromium(), args: ['--no-sandbox', '--disable-dev-shm-usage', ...args] });
}

/** As whom somebody comes, in which language, on what. */
export async function visitorIn(browser, { as, language = 'sv', size = { width: 1280, height: 900 }, ...more } = {}) {
  const address = process.env.ANVISA_ADDRESS;
  const context = await browser.newContext({ baseURL: address, viewport: size, locale: language === 'sv' ? 'sv-SE' : 'en-GB', ...more });
  await context.addCookies([{ name: 'sprak', value: language, url: address }]);
  const page = await context.newPage();
  if (as) await signIn(page, as);
  return page;
}

/** By the demo's own page: one picks a person by name. */
export async function signIn(page, name, back = '/') {
  await page.goto(`/auth/sign-in?return=${encodeURIComponent(back)}`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL((url) => url.origin === new URL(process.env.ANVISA_ADDRESS).origin);
}

/** The page stands: its heading is there and nothing is waited for. */
export async function settled(page) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => !document.querySelector('main :is([role="status"], [aria-busy="true"])'));
  await page.evaluate(() => document.fonts.ready);
}
