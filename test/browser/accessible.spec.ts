import type { Role } from '@anvisa/domain/actor';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn, widerThanScreen } from './support/axe.js';
import { inBrowser } from './support/browser.js';
import { settled } from './support/launch.mjs';
import { PLACES, type Place, SOMEBODY } from './support/places.js';
import { AT_400_PERCENT, DESK, TABLET } from './support/sizes.mjs';
import { goTo } from './support/walk.js';

const MANY_PAGES_MS = 600_000;
const VISITORS: readonly (readonly [Role | 'nobody', string | undefined])[] = [
  ['nobody', undefined],
  ...(Object.entries(SOMEBODY) as [Role, string][]),
];
/** Pages for everybody are the same for all, but for what an officer may begin on them. */
const TRY_PUBLIC_PAGES: readonly (Role | 'nobody')[] = ['nobody', 'it-officer'];
/** What axe asks of words: a page in another language has other words, and is else the same. */
const OF_WORDS = [
  'aria-command-name',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'button-name',
  'document-title',
  'empty-heading',
  'html-has-lang',
  'html-lang-valid',
  'label',
  'landmark-unique',
  'link-name',
  'role-img-alt',
  'select-name',
  'svg-img-alt',
  'valid-lang',
];
const MARK_OF_SWEDISH = /[\u2068\u2069]/;
/** How a page says for whom it is, or for whom the rest of it is; and a draft that other tests closed meanwhile, which all read alike. */
const FOR_WHOM = /får bara göras av: |läses (det )?(bara )?av dem som |är för dem som |och kan inte ändras\./;

inBrowser('without barriers', (visit) => {
  /** What one role sees of the same parts as another is not tried once more; and how a page looks otherwise is tried for one who sees all of it. */
  const tried = new Set<string>();
  const triedOtherwise = new Set<string>();
  /** Where one role was told that it may not read: every other is told the same (test/api/matrix.spec.ts asks who may). */
  const triedRefused = new Set<string>();

  describe('every page, in both languages, at every size, in the light and in the dark:', () => {
    it.each(VISITORS)(
      'for %s',
      async (role, as) => {
        const page = await visit({ ...(as && { as }), reducedMotion: 'reduce' });
        await page.goto('/tillganglighet');
        await settled(page);
        const faults: string[] = [];
        const own: string[] = [];
        for (const place of Object.values(PLACES)) {
          if (place.readers === 'all' && own.length > 0 && !TRY_PUBLIC_PAGES.includes(role)) continue;
          const isRefused = role !== 'nobody' && !seesAll(place, role);
          if (isRefused && triedRefused.has(place.at)) continue;
          if (isRefused) triedRefused.add(place.at);
          await goTo(page, place.at);
          const found = await untold(page, place, role);
          const shown = `${place.at} ${await partsOn(page)}`;
          // The head of the page is a role's own: it is tried on the first.
          const isFirst = own.length === 0;
          if (isFirst || !tried.has(shown)) found.push(...(await violationsOn(page)));
          if (isFirst || (seesAll(place, role) && !triedOtherwise.has(place.at))) {
            triedOtherwise.add(place.at);
            own.push(place.at);
            found.push(...(await barriersOtherwise(page)));
          }
          tried.add(shown);
          faults.push(...found.map((fault) => `${place.at}: ${fault}`));
        }
        await page.getByRole('button', { name: 'English' }).click();
        await page.waitForFunction(() => document.documentElement.lang === 'en');
        for (const at of own) {
          await goTo(page, at);
          const found = [...(await violationsOn(page, OF_WORDS))];
          if (MARK_OF_SWEDISH.test(await page.content())) found.push('what is Swedish stands with its marks, and not as Swedish');
          await page.setViewportSize(AT_400_PERCENT);
          const wider = await widerThanScreen(page);
          if (wider > 0) found.push(`at 400 %: ${wider} pixels wider than the screen`);
          await page.setViewportSize(DESK);
          faults.push(...found.map((fault) => `${at}, in English: ${fault}`));
        }
        expect(faults).toEqual([]);
      },
      MANY_PAGES_MS,
    );
  });
});

function seesAll({ readers }: Place, role: Role | 'nobody'): boolean {
  if (readers === 'all') return true;
  return role !== 'nobody' && (readers === 'signed-in' || readers.includes(role));
}

/** Whoever may not read a page, or all of it, is told who may, and the public where to sign in. */
async function untold(page: Page, place: Place, role: Role | 'nobody'): Promise<string[]> {
  if (seesAll(place, role)) return [];
  const main = page.locator('main');
  if (role === 'nobody') return (await main.locator('a[href^="/auth/sign-in"]').count()) > 0 ? [] : ['there is no way to sign in'];
  const said = (await main.textContent()) ?? '';
  return FOR_WHOM.test(said) ? [] : [`it does not say for whom it is: ${said}`];
}

/** Of which parts a page is made, each once, and whether it says something: more of the same, as others make it meanwhile, has no barrier of its own. */
async function partsOn(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const partOf = (part: Element | null): string =>
      part === null ? '' : [part.tagName, part.className, part.role, part.getAttribute('type'), part.textContent === ''].join(' ');
    return [...new Set([...main.querySelectorAll('*')].map((part) => `${partOf(part.parentElement)} > ${partOf(part)}`))].sort().join('\n');
  });
}

async function barriersOtherwise(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await violationsOn(page, ['color-contrast'])).map((fault) => `in the dark: ${fault}`));
  await page.emulateMedia({ colorScheme: 'light' });
  for (const [name, size] of [
    ['on a tablet', TABLET],
    ['at 400 %', AT_400_PERCENT],
  ] as const) {
    await page.setViewportSize(size);
    await settled(page);
    const wider = await widerThanScreen(page);
    if (wider > 0) found.push(`${name}: ${wider} pixels wider than the screen`);
  }
  found.push(...(await violationsOn(page)).map((fault) => `at 400 %: ${fault}`));
  await page.setViewportSize(DESK);
  return found;
}
