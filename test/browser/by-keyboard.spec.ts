import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from './support/browser.js';
import { settled } from './support/launch.mjs';
import { BY_READER, PLACES } from './support/places.js';
import { DESK, PHONE } from './support/sizes.mjs';
import { goTo, routesOf } from './support/walk.js';

const MANY_PAGES_MS = 600_000;

interface Focused {
  readonly name: string;
  /** Where it stands among all that can have the focus; -1 for one of several choices, of which the chosen one has it. */
  readonly at: number;
  readonly isSeen: boolean;
  readonly isCovered: boolean;
}

inBrowser('by keyboard alone', (visit) => {
  it('each page of the router is walked through', async () => {
    const page = await visit();
    await page.goto('/');
    expect([...(await routesOf(page))].sort()).toEqual(Object.keys(PLACES).sort());
  });

  describe('one goes through all of a page, sees where one is, and comes out again:', () => {
    it.each(BY_READER)(
      'as %s',
      async (who, places) => {
        const page = await visit({ ...(who !== 'nobody' && { as: who }), reducedMotion: 'reduce' });
        await page.goto('/tillganglighet');
        await settled(page);
        const faults: string[] = [];
        for (const at of places) {
          await goTo(page, at);
          faults.push(...(await walkedThrough(page)).map((fault) => `${at}: ${fault}`));
          if (!(await hasBottomBar(page))) continue;
          faults.push(...(await walkedThrough(page)).map((fault) => `${at}, on a phone: ${fault}`));
          await page.setViewportSize(DESK);
        }
        expect(faults).toEqual([]);
      },
      MANY_PAGES_MS,
    );
  });

  it('one passes over the head of a page', async () => {
    const page = await visit();
    await page.goto('/anvisningar');
    await settled(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('innehall');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('one closes what one has opened, and is where one was', async () => {
    const page = await visit({ size: PHONE });
    await page.goto('/');
    await settled(page);
    const menu = page.getByRole('button', { name: 'Meny' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);

    const keys = page.getByRole('button', { name: 'Kortkommandon' });
    await keys.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await keys.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('one goes from anywhere to one’s work, through what waits, to the act and its heading', async () => {
    const page = await visit({ as: 'Tove Brandt' });
    await page.goto('/diarium');
    await settled(page);
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await page.getByRole('heading', { name: 'Hej, Tove.' }).waitFor();
    await settled(page);
    await page.keyboard.press('j');
    const waiting = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).getAttribute('href') ?? '');
    expect(waiting).toMatch(/^\/namnder\//);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Trafiknämnden' }).waitFor();
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });
});

/** Whether the likeliest act lies over the page's lower end on a phone; then the page stands as on one. */
async function hasBottomBar(page: Page): Promise<boolean> {
  await page.setViewportSize(PHONE);
  await settled(page);
  const has = await page.evaluate(() =>
    [...document.querySelectorAll('main aside *')].some((element) => getComputedStyle(element).position === 'fixed'),
  );
  if (!has) await page.setViewportSize(DESK);
  return has;
}

/** Others work meanwhile: a page that came to stand otherwise while one went through it is gone through again. */
async function walkedThrough(page: Page): Promise<readonly string[]> {
  for (let times = 1; ; times++) {
    const count = await markStops(page);
    const faults = await walkedOnce(page, count);
    if (faults.length === 0 || times === 3 || !(await standsOtherwise(page, count))) return faults;
  }
}

async function walkedOnce(page: Page, count: number): Promise<readonly string[]> {
  const faults: string[] = [];
  const reached = new Set<number>();
  let before = -1;
  // A field of the browser's own, such as a day, has several stops.
  for (let step = 0; step < count * 4 + 20; step++) {
    await page.keyboard.press('Tab');
    const focused = await focusedAtRest(page);
    const isRoundAgain = focused?.at === 0 && reached.size > 0;
    if (!focused || isRoundAgain) break;
    const { name, at, isSeen, isCovered } = focused;
    if (!isSeen) faults.push(`the focus is not seen on “${name}”`);
    if (isCovered) faults.push(`“${name}” is covered when it has the focus`);
    if (at < 0) continue;
    if (at < before) faults.push(`“${name}” comes out of its order`);
    before = at;
    reached.add(at);
  }
  if (before !== count - 1) faults.push(`the last stop is ${before} of ${count}`);
  const missed = await nameOf(page, reached);
  return [...faults, ...missed.map((name) => `“${name}” is never reached`)];
}

/** Numbers all that can have the focus in the order of the page, and begins before the first. */
async function markStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const can = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';
    const stops = [...document.querySelectorAll<HTMLElement>(can)].filter((element) => {
      const isOneOfMany = element instanceof HTMLInputElement && element.type === 'radio';
      return (
        element.tabIndex >= 0 && !isOneOfMany && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true })
      );
    });
    for (const element of document.querySelectorAll('[data-stop]')) element.removeAttribute('data-stop');
    for (const [at, element] of stops.entries()) element.dataset.stop = String(at);
    (document.activeElement as HTMLElement | null)?.blur();
    document.getSelection()?.removeAllRanges();
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
    return stops.length;
  });
}

/** Whether what was numbered has another order now, or is gone. */
async function standsOtherwise(page: Page, count: number): Promise<boolean> {
  return page.evaluate((marked) => {
    const now = [...document.querySelectorAll<HTMLElement>('[data-stop]')].map(({ dataset }) => Number(dataset.stop));
    return now.length !== marked || now.some((stop, at) => stop !== at);
  }, count);
}

/** A page that moves for what has just come is looked at again when it has been drawn. */
async function focusedAtRest(page: Page): Promise<Focused | undefined> {
  const focused = await focusedOn(page);
  if (!focused?.isCovered) return focused;
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return focusedOn(page);
}

async function focusedOn(page: Page): Promise<Focused | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const places = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ] as const;
    const isOver = ([x, y]: readonly [number, number]) => {
      const found = document.elementFromPoint(x, y);
      return found !== null && (element.contains(found) || found.contains(element));
    };
    const stop = element.closest('[data-stop]')?.getAttribute('data-stop');
    return {
      name: (element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? '')
        .trim()
        .slice(0, 60),
      at: stop ? Number(stop) : -1,
      isSeen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || !element.matches(':focus'),
      isCovered: !places.some(isOver),
    };
  });
}

async function nameOf(page: Page, reached: ReadonlySet<number>): Promise<readonly string[]> {
  return page.evaluate(
    (met) =>
      [...document.querySelectorAll<HTMLElement>('[data-stop]')]
        .filter((element) => !met.includes(Number(element.dataset.stop)) && element.isConnected)
        .map((element) => (element.getAttribute('aria-label') ?? element.textContent ?? element.tagName).trim().slice(0, 60)),
    [...reached],
  );
}
