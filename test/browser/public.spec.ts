import { describe, expect, it } from '@jest/globals';
import { violationsOn, widerThanScreen } from './support/axe.js';
import { inBrowser } from './support/browser.js';
import { caseInForce, registeredCase } from './support/case-numbers.js';
import { settled } from './support/launch.mjs';
import { AT_400_PERCENT, PHONE } from './support/sizes.mjs';

const PAGES = [
  '/',
  '/vad-galler?q=v%C3%A4xel',
  '/anvisningar',
  '/anvisningar/telefoni',
  '/diarium',
  '/strategier',
  '/uppdrag',
  '/tillganglighet',
  '/prova',
] as const;
const NOWHERE = ['/anvisningar/finns-inte', '/finns/inte'] as const;

inBrowser('the public pages', (visit) => {
  it.each(['sv', 'en'] as const)('are whole and titled in %s, and load nothing that the policy refuses', async (language) => {
    const page = await visit({ language });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy|Refused/.test(message.text())) faults.push(message.text());
    });
    for (const path of [...PAGES, ...NOWHERE]) {
      await page.goto(path);
      await settled(page);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.title()).toMatch(/Anvisa$/);
    }
    expect(faults).toEqual([]);
  });

  it('lead from the register to what anybody may read, and tell a new edition from an evaluation', async () => {
    const page = await visit({ size: PHONE });
    await page.goto('/diarium');
    await settled(page);
    expect(await widerThanScreen(page)).toBe(0);
    const table = page.getByRole('table');
    expect(await table.locator('td:empty').filter({ visible: true }).count()).toBe(0);
    expect(await table.evaluate((drawn) => drawn.scrollWidth - (drawn.parentElement?.clientWidth ?? 0))).toBeLessThanOrEqual(0);
    const find = async (caseNumber: string) => {
      await page.getByLabel('Diarienummer').fill(caseNumber);
      await page.getByRole('button', { name: 'Sök' }).click();
      await table.getByRole('link', { name: caseNumber }).first().waitFor();
    };
    await find(await registeredCase(page, 'new-edition'));
    await table.getByText(/^Ny utgåva av anvisning/).waitFor();
    await find(await registeredCase(page, 'evaluation'));
    await table.getByRole('link', { name: /^Utvärdering av anvisning/ }).waitFor();
    await find(await caseInForce(page, 'telefoni'));
    const decided = table.getByRole('row').filter({ hasText: 'Beslut: ska gälla' }).first();
    await decided.getByRole('link', { name: /^Anvisning för/ }).click();
    await page.waitForURL(/\/anvisningar\/[^/]+\/utgavor\/\d+\/beslut\/\d+$/);
    await settled(page);
    await page.getByText('Beslutat av').or(page.getByText('Beslutsdag')).first().waitFor();
  });

  it('say what to write where a search is too short', async () => {
    const page = await visit();
    await page.goto('/vad-galler?q=j');
    await settled(page);
    await page.getByText('Skriv minst två bokstäver av det du vill köpa eller använda.').waitFor();
  });

  describe.each(NOWHERE)('%s, which leads nowhere', (path) => {
    it.each([
      ['in Swedish', {}],
      ['in English', { language: 'en' }],
      ['at 400 %', { size: AT_400_PERCENT }],
      ['in the dark, on a phone', { colorScheme: 'dark', size: PHONE }],
    ] as const)('has no barriers %s', async (_, visitor) => {
      const page = await visit(visitor);
      await page.goto(path);
      await settled(page);
      expect(await widerThanScreen(page)).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
    });
  });
});
