import { chromium as playwright } from 'playwright-core';
import { chromium } from './chromium.mjs';
import { DESK } from './sizes.mjs';

/** Root has no sandbox to give, and small machines no shared memory. */
export function launch(...args) {
  return playwright.launch({ executablePath: chromium(), args: ['--no-sandbox', '--disable-dev-shm-usage', ...args] });
}

/** As whom somebody comes, in which language, on what. */
export async function visitorIn(browser, { as, language = 'sv', size = DESK, ...more } = {}) {
  const address = process.env.ANVISA_ADDRESS;
  const context = await browser.newContext({ baseURL: address, viewport: size, locale: language === 'sv' ? 'sv-SE' : 'en-GB', ...more });
  const inTheirLanguage = { name: 'sprak', value: language, url: address };
  await context.addCookies([inTheirLanguage]);
  const page = await context.newPage();
  if (as && !(await isStillSignedIn(page, as))) {
    await context.clearCookies();
    await context.addCookies([inTheirLanguage]);
    await signIn(page, as);
    const cookies = await context.cookies();
    sessionsOf(browser).set(
      as,
      cookies.filter(({ name }) => name !== inTheirLanguage.name),
    );
  }
  return page;
}

/** Whoever visits is gone: an answer that a test has in its hands for them is for nobody any more. */
export async function allLeave(browser) {
  const leave = async (context) => {
    await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
    await context.close();
  };
  await Promise.all(browser.contexts().map(leave));
}

/** Who has signed in once in a browser need not do it for each page: their cookies, by browser and name. */
const sessions = new WeakMap();

function sessionsOf(browser) {
  if (!sessions.has(browser)) sessions.set(browser, new Map());
  return sessions.get(browser);
}

async function isStillSignedIn(page, name) {
  const cookies = sessionsOf(page.context().browser()).get(name);
  if (!cookies) return false;
  await page.context().addCookies(cookies);
  return (await page.goto('/api/me')).ok();
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
