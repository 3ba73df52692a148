import type { Browser } from 'playwright-core';

/** The script that a first visit to a page brings, in kB as the browser gets it. */
export async function scriptsOf(browser: Browser, publicUrl: string, path: string, as?: string): Promise<number> {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  if (as) {
    await page.goto(`${publicUrl}/auth/sign-in?return=${encodeURIComponent('/health/live')}`);
    await page.getByRole('button', { name: as }).click();
    await page.waitForURL(`${publicUrl}/health/live`);
  }
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    const request = response.request();
    if (request.resourceType() === 'script') sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(publicUrl + path, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return Math.round(total / 1_000);
}
