import type { Page } from 'playwright-core';

/** What a page shows over two lines and never should: registration numbers, «4 §», and days with their month. */
export function brokenNumbers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
    const NUMBER = new RegExp(
      `\\d{3}-\\d+/\\d{4}|\\d+\\s§|(?:(?:mån|tis|ons|tors|fre|lör|sön)\\s)?\\d{1,2}\\s(?:${MONTHS})(?:\\s\\d{4})?`,
      'g',
    );
    const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.parentElement?.closest('[lang="sv"] [class*="prose"], option, code')) continue;
      for (const { 0: number, index } of (node.textContent ?? '').matchAll(NUMBER)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + number.length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(number);
      }
    }
    return broken;
  });
}
