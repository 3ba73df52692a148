import { expect, it } from '@jest/globals';
import { inBrowser } from './support/browser.js';
import { settled } from './support/launch.mjs';
import { BY_READER } from './support/places.js';
import { goTo } from './support/walk.js';

const MANY_PAGES_MS = 300_000;
/** Whoever is not signed in is told so by a 401, which the browser notes: the API has no other answer for who one is. */
const NOT_SIGNED_IN = /\/api\/me$/;

inBrowser('a page that is visited', (visit) => {
  it.each(BY_READER)(
    'tells the console of no error, for %s',
    async (reader, pages) => {
      const page = await visit(reader === 'nobody' ? {} : { as: reader });
      const told: string[] = [];
      page.on('pageerror', (error) => told.push(`${page.url()}: ${String(error)}`));
      page.on('console', (message) => {
        const { url } = message.location();
        if (message.type() === 'error' && !NOT_SIGNED_IN.test(url)) told.push(`${page.url()}: ${message.text()} ${url}`);
      });
      await page.goto('/tillganglighet');
      await settled(page);
      for (const at of pages) await goTo(page, at);
      expect(told).toEqual([]);
    },
    MANY_PAGES_MS,
  );
});
