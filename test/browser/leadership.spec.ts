import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn, widerThanScreen } from './support/axe.js';
import { inBrowser } from './support/browser.js';
import { tabTo } from './support/keyboard.js';
import { settled } from './support/launch.mjs';
import { AT_400_PERCENT, PHONE } from './support/sizes.mjs';

const WHO = 'Henrik Öberg';
/** Each figure's table, and the column that tells its rows apart. */
const FIGURES = [
  ['areas', 'Områdena, deras kostnad och deras anvisningar', 0],
  ['coming', /^Dag för dag \d{4}$/, 4],
  ['phases', /^Skedena/, 0],
  ['acknowledgements', /^Nämnderna/, 0],
  ['evaluations', 'Utfall år för år', 0],
] as const;

async function opened(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused/.test(message.text())) faults.push(message.text());
  });
  await page.goto('/ledning');
  await settled(page);
  await page.locator('main [role="img"] svg').last().waitFor();
  return faults;
}

inBrowser('the head of IT', (visit) => {
  describe('the pictures of how the city’s IT is steered', () => {
    it.each(['sv', 'en'] as const)('are said in words, patterned and without barriers in %s', async (language) => {
      const page = await visit({ as: WHO, language });
      const faults = await opened(page);
      const said = await page.locator('main [role="img"]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
      expect(said.length).toBeGreaterThanOrEqual(5);
      for (const words of said) expect(words).toMatch(language === 'sv' ? /^Bild: .*tabellen under/ : /^Picture: .*table below/);
      expect(await page.locator('main [role="img"]').first().locator('svg pattern').count()).toBeGreaterThan(0);
      expect(await violationsOn(page)).toEqual([]);
      expect(faults).toEqual([]);
    });

    it('are drawn in colours that are colours: what a browser cannot read, it draws in black', async () => {
      const page = await visit({ as: WHO });
      await opened(page);
      const colours = await page
        .locator('main [role="img"] svg [fill]')
        .evaluateAll((drawn) => drawn.map((one) => one.getAttribute('fill') ?? '').filter((fill) => !fill.startsWith('url(')));
      expect(colours.length).toBeGreaterThan(20);
      expect(await page.evaluate((all) => all.filter((one) => one !== 'none' && !CSS.supports('color', one)), colours)).toEqual([]);
    });

    it('fit at 400 %, and follow the room that they get', async () => {
      const page = await visit({ as: WHO, size: AT_400_PERCENT });
      await opened(page);
      expect(await widerThanScreen(page)).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
      const width = () =>
        page
          .locator('main [role="img"] svg')
          .first()
          .evaluate((svg) => svg.clientWidth);
      const narrow = await width();
      await page.setViewportSize({ width: 900, height: 900 });
      await page.waitForFunction((was) => (document.querySelector('main [role="img"] svg')?.clientWidth ?? 0) > was, narrow + 200);
    });

    it('have no barriers in the dark, and are drawn anew when the scheme changes', async () => {
      const page = await visit({ as: WHO, colorScheme: 'dark', size: PHONE });
      await opened(page);
      expect(await violationsOn(page)).toEqual([]);
      const drawn = () => page.locator('main [role="img"] svg').first().innerHTML();
      const dark = await drawn();
      await page.emulateMedia({ colorScheme: 'light' });
      await page.waitForFunction((was) => document.querySelector('main [role="img"] svg')?.innerHTML !== was, dark);
    });

    it('write their figures as the language does, each kind of bar in a pattern of its own', async () => {
      const page = await visit({ as: WHO });
      await opened(page);
      const phases = page.getByRole('img', { name: /dagar i median/ });
      const figures = (await phases.locator('svg text').allTextContents()).filter((text) => /^\d/.test(text));
      expect(figures.filter((text) => text.includes('.'))).toEqual([]);
      const patterns = await phases.locator('svg pattern').evaluateAll((all) => all.map((pattern) => pattern.innerHTML));
      expect(new Set(patterns).size).toBeGreaterThan(1);
    });

    it('stand still where motion is unwanted', async () => {
      const page = await visit({ as: WHO, reducedMotion: 'reduce' });
      await opened(page);
      const drawn = () => page.locator('main [role="img"] svg').last().innerHTML();
      const first = await drawn();
      await page.waitForTimeout(400);
      expect(await drawn()).toBe(first);
    });
  });

  it.each(FIGURES)('gets %s as a spreadsheet with the rows of the table', async (name, caption, column) => {
    const page = await visit({ as: WHO });
    await opened(page);
    const table = page.getByRole('table', { name: caption });
    const heads = (await table.getByRole('columnheader').allTextContents()).map((text) => text.trim());
    const shown = await table.locator(`tbody tr td:nth-child(${column + 1})`).allTextContents();
    const link = page.locator(`a[href^="/api/figures/${name}.csv"]`);
    const csv = await (await page.request.get((await link.getAttribute('href')) ?? '')).text();
    const [heading = '', ...rows] = csv.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(heading.split(';')).toEqual(heads);
    expect(rows.map((row) => row.split(';')[column]?.toLowerCase())).toEqual(shown.map((text) => text.toLowerCase()));
  });

  it('goes by keyboard alone from the table to a case, and back', async () => {
    const page = await visit({ as: WHO });
    await opened(page);
    await tabTo(page, /^Anvisning för systemförvaltning/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/arenden\/[0-9a-f-]{36}\/1$/);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Så styrs stadens it' }).waitFor();
  });

  it('goes from a part of the picture to its case', async () => {
    const page = await visit({ as: WHO, reducedMotion: 'reduce' });
    await opened(page);
    await page
      .locator('main [role="img"]')
      .first()
      .click({ position: { x: 60, y: 40 } });
    await page.waitForURL(/\/arenden\//);
  });

  it('turns to the next year, and the address says so', async () => {
    const page = await visit({ as: WHO });
    await opened(page);
    const next = page.getByRole('link', { name: /^Se \d{4}$/ }).last();
    const year = (await next.textContent())?.replace('Se ', '');
    await next.click();
    await page
      .getByRole('heading', { level: 2, name: new RegExp(`${year}`) })
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('ar')).toBe(year);
  });

  it('is told why, where the pictures are not for them', async () => {
    const page = await visit({ as: 'Ada Norén' });
    await page.goto('/ledning');
    await page.getByRole('alert').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
