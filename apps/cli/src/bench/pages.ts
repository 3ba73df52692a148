import { writeManyDirectives } from '@anvisa/record/bench/many-directives';
import type { Browser, Page } from 'playwright-core';
import type { Instance } from '../start/instance.js';
import { percentile, round } from './figures.js';
import { scriptsOf } from './scripts.js';

/** What somebody at a browser waits for, with so many directives in the record. */
export interface PageFigures {
  readonly directives: number;
  /** The largest paint of a first visit with nothing kept, at the median. */
  readonly largestPaintMs: Readonly<Record<string, number>>;
  /** From a click until the page that it asks for stands. */
  readonly clicks: { readonly count: number; readonly p50Ms: number; readonly p95Ms: number };
  /** The script of a first visit as the browser gets it. */
  readonly scriptKb: Readonly<Record<'public' | 'signedIn', number>>;
}

/** What is measured runs in the page as text, which the product's Content-Security-Policy would otherwise refuse. */
const VISITOR = { locale: 'sv-SE', bypassCSP: true };
const DIRECTIVES = 100_000;
const VISITS = 7;
const ROUNDS = 10;
const PUBLIC = ['/', '/anvisningar'];
/** The links that are clicked in turn, and what the heading then says. */
const WAYS = [
  ['/anvisningar', 'Anvisningar'],
  ['/diarium', 'Diarium'],
  ['/strategier', 'Leveransstrategi'],
  ['/vad-galler', 'Vad gäller?'],
] as const;

const LARGEST_PAINT = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

const CLICK = `(path, heading) => new Promise((resolve, reject) => {
  const link = document.querySelector('header a[href="' + path + '"]');
  if (!link) return reject(new Error('no link to ' + path));
  const began = performance.now();
  const look = () => {
    const took = performance.now() - began;
    const there = document.querySelector('h1')?.textContent.includes(heading) && !document.querySelector('main [role="status"]');
    if (there) resolve(took);
    else if (took > 30_000) reject(new Error(path + ' did not come'));
    else requestAnimationFrame(look);
  };
  link.click();
  requestAnimationFrame(look);
})`;

export async function measurePages({ publicUrl, ownerUrl, databaseUrl }: Instance): Promise<PageFigures> {
  await writeManyDirectives(Object.assign(new URL(ownerUrl), { pathname: new URL(databaseUrl).pathname }).href, DIRECTIVES);
  const browser = await launched();
  try {
    const largest: Record<string, number> = {};
    for (const path of PUBLIC) largest[path] = await median(VISITS, () => largestPaint(browser, publicUrl + path));
    const clicks = (await clicksOf(browser, publicUrl)).sort((one, other) => one - other);
    return {
      directives: DIRECTIVES,
      largestPaintMs: largest,
      clicks: { count: clicks.length, p50Ms: round(percentile(clicks, 0.5)), p95Ms: round(percentile(clicks, 0.95)) },
      scriptKb: {
        public: await scriptsOf(browser, publicUrl, '/'),
        signedIn: await scriptsOf(browser, publicUrl, '/mitt-arbete', 'Henrik Öberg'),
      },
    };
  } finally {
    await browser.close();
  }
}

/** Any Chromium will do; root has no sandbox to give. */
async function launched(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

async function median(times: number, measure: () => Promise<number>): Promise<number> {
  const took: number[] = [];
  for (let time = 0; time < times; time++) took.push(await measure());
  return round(
    percentile(
      took.sort((one, other) => one - other),
      0.5,
    ),
  );
}

async function largestPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext(VISITOR);
  const page = await context.newPage();
  await page.goto(address);
  await stands(page);
  const paint = await page.evaluate<number>(LARGEST_PAINT);
  await context.close();
  return paint;
}

async function clicksOf(browser: Browser, publicUrl: string): Promise<number[]> {
  const page = await (await browser.newContext(VISITOR)).newPage();
  await page.goto(publicUrl);
  await stands(page);
  const took: number[] = [];
  for (let turn = 0; turn < ROUNDS; turn++) for (const [path, heading] of WAYS) took.push(await answered(page, path, heading));
  return took;
}

/** Clicks in the page and waits in the page, so that no message to the browser is counted. */
function answered(page: Page, path: string, heading: string): Promise<number> {
  return page.evaluate<number>(`(${CLICK})(${JSON.stringify(path)}, ${JSON.stringify(heading)})`);
}

async function stands(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(`!document.querySelector('main [role="status"]')`);
}
