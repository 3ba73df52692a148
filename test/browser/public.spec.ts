import { describe, expect, it } from '@jest/globals';
import { violationsOn, widerThanScreen } from './support/axe.js';
import { inBrowser } from './support/browser.js';
import { settled } from './support/launch.mjs';
import { AT_400_PERCENT, PHONE } from './support/sizes.mjs';

const PAGES = [
  '/',
  '/vad-galler?q=v%C3%A4xel',
  '/anvisningar',
  '/anvisningar/telefoni',
  '/anvisningar/finns-inte',
  '/diarium',
  '/strategier',
  '/uppdrag',
  '/tillganglighet',
  '/prova',
  '/finns/inte',
] as const;

inBrowser('the public pages', (visit) => {
  describe.each(PAGES)('%s', (path) => {
    it.each(['sv', 'en'] as const)('is whole, titled and without barriers in %s', async (language) => {
      const page = await visit({ language });
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|Refused/.test(message.text())) faults.push(message.text());
      });
      await page.goto(path);
      await settled(page);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.title()).toMatch(/Anvisa$/);
      expect(await violationsOn(page)).toEqual([]);
      expect(faults).toEqual([]);
    });

    it('fits at 400 %, and has no barriers there', async () => {
      const page = await visit({ size: AT_400_PERCENT });
      await page.goto(path);
      await settled(page);
      expect(await widerThanScreen(page)).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
    });

    it('has no barriers in the dark', async () => {
      const page = await visit({ colorScheme: 'dark', size: PHONE });
      await page.goto(path);
      await settled(page);
      expect(await violationsOn(page)).toEqual([]);
    });
  });
});
