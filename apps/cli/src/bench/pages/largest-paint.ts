import type { Browser } from 'playwright-core';
import { stands, type Visitor } from './browser.js';

const VISITS = 7;

const LARGEST_PAINT = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

/** When the largest paint came, of some visits to each page with nothing kept. */
export async function largestPaints(
  browser: Browser,
  visitor: Visitor,
  paths: readonly string[],
): Promise<Readonly<Record<string, readonly number[]>>> {
  const paints: Record<string, number[]> = {};
  for (const path of paths) {
    paints[path] = [];
    for (let visit = 0; visit < VISITS; visit++) paints[path].push(await largestPaint(browser, visitor, path));
  }
  return paints;
}

async function largestPaint(browser: Browser, visitor: Visitor, path: string): Promise<number> {
  const context = await visitor.comes(browser);
  const page = await context.newPage();
  await page.goto(visitor.publicUrl + path);
  await stands(page);
  const paint = await page.evaluate<number>(LARGEST_PAINT);
  await context.close();
  return paint;
}
