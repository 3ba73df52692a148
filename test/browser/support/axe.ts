import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page, each with where: nothing, on every page of ours. `rules` names some, where the others are known to hold. */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async (runOnly) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly,
        preload: false,
        resultTypes: ['violations'],
      });
      // Told here: all that axe knows of a page takes as long to be sent as to be found.
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
      );
    },
    rules ? { type: 'rule' as const, values: [...rules] } : { type: 'tag' as const, values: RULES },
  );
}

/** How many pixels a page is wider than its screen: none, so that nobody scrolls both ways (WCAG 1.4.10). */
export async function widerThanScreen(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
