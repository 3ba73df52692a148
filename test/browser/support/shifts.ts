import type { Page } from 'playwright-core';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

interface Watching {
  shifted: number;
  watcher: PerformanceObserver;
}

/** From now on, adds up how much of the window moves, and how far (web.dev/cls). Answers how to hear it. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const here = globalThis as unknown as Watching;
    here.shifted = 0;
    here.watcher = new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as Shift[]) here.shifted += value;
    });
    here.watcher.observe({ type: 'layout-shift' });
  });
  return () =>
    page.evaluate(async () => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const here = globalThis as unknown as Watching;
      here.watcher.disconnect();
      return here.shifted;
    });
}
