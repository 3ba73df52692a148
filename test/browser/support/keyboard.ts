import type { Page } from 'playwright-core';

const FAR = 80;

/**
 * Walks by Tab until what is named has the focus, as somebody without a mouse does.
 * @throws where it cannot be reached, or where the focus was not to be seen on the way.
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < FAR; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return undefined;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(activeElement);
      const labelled = activeElement.getAttribute('aria-label') ?? (activeElement as HTMLInputElement).labels?.[0]?.textContent;
      return {
        name: (labelled ?? activeElement.textContent ?? '').trim().replaceAll('\u00a0', ' '),
        // A part of a date field that has the focus itself, such as its calendar, is drawn by the browser.
        seen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || !activeElement.matches(':focus'),
      };
    });
    if (!focused) continue;
    if (!focused.seen) throw new Error(`The focus is not to be seen on “${focused.name}”`);
    if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return;
    passed.push(focused.name);
  }
  throw new Error(`Tab never came to ${name}; it passed ${passed.join(', ')}`);
}
