import type { Browser } from 'playwright-core';
import { stands, type Visitor } from './browser.js';

/** The script that a first visit to a page brings, in kB as the browser gets it. */
export async function scriptsOf(browser: Browser, visitor: Visitor, path: string): Promise<number> {
  const context = await visitor.comes(browser);
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    const request = response.request();
    if (request.resourceType() === 'script') sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(visitor.publicUrl + path, { waitUntil: 'networkidle' });
  await stands(page);
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return Math.round(total / 1_000);
}
