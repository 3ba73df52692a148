import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from './support/axe.js';
import { brokenNumbers } from './support/broken-numbers.js';
import { inBrowser } from './support/browser.js';
import { caseOf } from './support/example.js';
import { ownExemption } from './support/own-exemption.js';
import { AT_400_PERCENT, PHONE } from './support/sizes.mjs';
import { open } from './support/walk.js';

const OFFICER = 'Anna Lind';
const rows = (page: Page) => page.locator('main tr[data-listed]');

/** The example has fewer cases than a page of the list: the server is asked for shorter pages. */
async function inShortPages(page: Page): Promise<void> {
  await page.route('**/api/cases?*', (route) => route.continue({ url: `${route.request().url()}&limit=4` }));
  await page.route(/\/api\/cases$/, (route) => route.continue({ url: `${route.request().url()}?limit=4` }));
}

inBrowser('the list of cases', (visit) => {
  it('finds a case by keys alone, and goes back to all of them', async () => {
    const page = await visit({ as: OFFICER });
    await open(page, '/arenden');
    await page.getByText('Det som ska vara klart först står först.').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('skrivare');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/arenden?sok=skrivare');
    await page.getByText('1 ärende är så som du valt.').waitFor();
    await page.locator('body').click({ position: { x: 1, y: 1 } });
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Anvisning för skrivare/);
    await page.goBack();
    await page.waitForURL(/\/arenden$/);
    await page.getByText('Det som ska vara klart först står först.').waitFor();
    expect(await page.getByLabel('Anvisning, område eller Dnr').inputValue()).toBe('');
  });

  it('leads from the number of an exemption to its page', async () => {
    const one = await ownExemption(visit);
    const page = await open(await visit({ as: OFFICER }), `/arenden?sok=${encodeURIComponent(one.caseNumber)}`);
    await page.getByRole('link', { name: new RegExp(`^Dnr ${one.caseNumber}: `) }).click();
    await page.waitForURL(`**${one.page}`);
  });

  it('says until when one is evaluated, and leads to the evaluation', async () => {
    const page = await visit({ as: OFFICER });
    await open(page, '/arenden');
    await page.getByLabel('Läge').selectOption('Gäller');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    const title = 'Anvisning för systemförvaltning (exempel)';
    const row = rows(page).filter({ hasText: title });
    await row.getByText('Utvärdering').waitFor();
    await row.getByText(/^om\s\d+\sarbetsdagar/).waitFor();
    await row.getByRole('link', { name: title, exact: true }).click();
    await page.getByText('Utvärderas till').waitFor();
    await page.getByRole('link', { name: 'Utvärderingen som pågår' }).click();
    await page.waitForURL('**/utvarderingar/**');
    await page.getByRole('heading', { level: 1, name: /systemförvaltning/ }).waitFor();
  });

  it('chooses by state, area and who has it, and the address says what', async () => {
    const page = await visit({ as: OFFICER });
    await open(page, '/arenden');
    await page.getByLabel('Läge').selectOption('Gäller');
    await page.getByLabel('Område', { exact: true }).selectOption('Telefoni');
    await page.getByLabel('Handläggare').selectOption(`Jag, ${OFFICER}`);
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.getByText('1 ärende är så som du valt.').waitFor();
    const again = await visit({ as: 'Henrik Öberg' });
    await open(again, new URL(page.url()).pathname + new URL(page.url()).search);
    await again.getByText('1 ärende är så som du valt.').waitFor();
    expect(await again.getByLabel('Läge').inputValue()).toBe('in-force');
    await page.getByRole('button', { name: 'Visa alla' }).click();
    await page.waitForURL(/\/arenden$/);
  });

  it('goes down the list and back, and finds the place again', async () => {
    const page = await visit({ as: OFFICER });
    await inShortPages(page);
    await open(page, '/arenden');
    await rows(page).nth(3).waitFor();
    expect(await rows(page).count()).toBe(4);
    await page.getByRole('button', { name: 'Visa fler' }).click();
    await rows(page).nth(7).waitFor();
    const shown = await rows(page).allTextContents();
    expect(new Set(shown).size).toBe(8);
    await page.reload();
    await rows(page).nth(7).waitFor();
    expect(await rows(page).allTextContents()).toEqual(shown);
    await page.goBack();
    await rows(page).nth(4).waitFor({ state: 'detached' });
    expect(await rows(page).count()).toBe(4);
  });

  it('says so when nothing is as one chose, when the server does not answer, and to whom the list is not', async () => {
    const page = await visit({ as: OFFICER });
    await open(page, '/arenden?sok=zebra');
    await page.getByText('Inget ärende är så som du valt.').waitFor();
    await page.getByRole('link', { name: 'Visa alla' }).waitFor();
    await page.route('**/api/cases*', (route) => route.abort());
    await page.goto('/arenden');
    await page.getByRole('button', { name: 'Försök igen' }).waitFor();
    await page.unroute('**/api/cases*');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await rows(page).first().waitFor();
    const contact = await visit({ as: 'Karin Holm' });
    await open(contact, '/arenden');
    await contact.getByText(/^Ärendelistan är för dem/).waitFor();
    await open(await visit(), '/arenden');
  });
});

inBrowser('the way of a case', (visit) => {
  it('keeps each day within its step, also of another year', async () => {
    const page = await visit({ as: OFFICER });
    await open(page, caseOf('konsulter', 1));
    const steps = page.getByRole('list', { name: 'Ärendets gång' }).getByRole('listitem');
    await steps
      .getByText(/\d{4}$/)
      .first()
      .waitFor();
    expect(
      await steps.evaluateAll((all) => all.filter((step) => step.scrollWidth > step.clientWidth).map((step) => step.textContent)),
    ).toEqual([]);
  });
});

inBrowser('the register', (visit) => {
  it.each([1280, 1100, 390, 320])(
    'keeps the way to a case as far from the way to its document as a finger needs, %d pixels wide',
    async (width) => {
      const page = await open(await visit({ as: OFFICER, size: { width, height: 900 } }), '/diarium');
      await page.getByRole('link', { name: 'Till ärendet' }).first().waitFor();
      expect(await violationsOn(page, ['target-size'])).toEqual([]);
    },
  );
});

inBrowser('a number of a case, a paragraph or a day', (visit) => {
  const PLACES = {
    'Anna Lind': [
      '/arenden',
      '/mitt-arbete',
      '/omraden',
      'case',
      'case?flik=granskning',
      'case?flik=underlag',
      'case?flik=handelser',
      '/diarium',
    ],
    'Stina Berg': ['/mitt-arbete', '/beslut', '/anvisningar', '/strategier'],
    'Bodil Ström': ['/styrelsen', '/styrelsen/anmalningar'],
    'Axel Frisk': ['/revision'],
  } as const;

  describe.each([
    ['at 400 %', AT_400_PERCENT],
    ['on a phone', PHONE],
  ])('%s', (_, size) => {
    it.each(Object.entries(PLACES))('never breaks over two lines for %s', async (as, places) => {
      const page = await visit({ as, size });
      const broken: string[] = [];
      for (const place of places) {
        await open(page, place.replace('case', await caseInReview(page)));
        broken.push(...(await brokenNumbers(page)).map((one) => `${place}: ${one}`));
      }
      expect(broken).toEqual([]);
    });
  });
});

async function caseInReview(page: Page): Promise<string> {
  const { items } = await page.evaluate(
    async () =>
      (await fetch('/api/directives?state=in-force&area=telefoni')).json() as Promise<{ items: { directive: string; edition: number }[] }>,
  );
  const [one] = items;
  if (!one) throw new Error('the example has a directive for telephony');
  return `/arenden/${one.directive}/${one.edition + 1}`;
}

inBrowser('the way of a case', (visit) => {
  it.each([
    ['referred to the board', caseOf('ovrigt', 2)],
    ['in force, and evaluated', caseOf('systemforvaltning', 1)],
  ])('breaks no word beside the rail where it is %s', async (_, path) => {
    const page = await visit({ as: OFFICER });
    await open(page, path);
    const way = page.getByRole('list', { name: 'Ärendets gång' });
    expect(await way.evaluate(brokenWords)).toEqual([]);
    expect(await way.evaluate((strip) => strip.scrollWidth - strip.clientWidth)).toBe(0);
  });
});

/** The words that stand on more than one line. */
function brokenWords(element: Element): readonly string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.parentElement?.closest('.ds-sr-only')) continue;
    for (const { index, 0: word } of (text.nodeValue ?? '').matchAll(/[\p{L}\d]+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (range.getClientRects().length > 1) broken.push(word);
    }
  }
  return broken;
}
