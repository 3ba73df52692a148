import { idOf } from '@anvisa/cli/stockholm/ids';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from './support/axe.js';
import { inBrowser } from './support/browser.js';
import { evaluationOf, reviewOf } from './support/example.js';
import { settled } from './support/launch.mjs';

const CASE = `/arenden/${idOf('directive', 'telefoni')}/2`;
const PAGES: readonly (readonly [who: string | undefined, at: string])[] = [
  [undefined, '/'],
  [undefined, '/anvisningar/telefoni'],
  ['Anna Lind', '/mitt-arbete'],
  ['Anna Lind', CASE],
  ['Stina Berg', `/beslut/${idOf('directive', 'konsulter')}/2`],
  ['Rita Sjö', reviewOf('telefoni', 2)],
  ['Elin Dahl', evaluationOf('systemforvaltning', 1, 2)],
  ['Ada Norén', '/administration/tider'],
];

inBrowser('whoever sees otherwise', (visit) => {
  describe('with colours of their own', () => {
    it.each(PAGES)('reads all, and sees each thing that can be pressed or filled in: %s %s', async (who, at) => {
      const page = await visit({ ...(who && { as: who }), forcedColors: 'active' });
      await page.goto(at);
      await settled(page);
      expect(await violationsOn(page, ['color-contrast'])).toEqual([]);
      expect(await unbounded(page)).toEqual([]);
    });

    it('sees what is done, what is now and what is to come of a case, and where one is in the menu', async () => {
      const page = await visit({ as: 'Anna Lind', forcedColors: 'active' });
      await page.goto(CASE);
      await settled(page);
      const looks = await page.evaluate(() => {
        const dot = (step: Element) => {
          const { backgroundColor, borderWidth, borderColor } = getComputedStyle(step, '::before');
          return [backgroundColor, borderWidth, borderColor].join();
        };
        const steps = [...document.querySelectorAll('main ol > li')].filter((step) => step.querySelector('.ds-sr-only'));
        return [...new Set(steps.map(dot))];
      });
      expect(looks).toHaveLength(3);
      const link = (current: string) =>
        page
          .locator(`nav a${current}`)
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await link('[aria-current="page"]')).not.toBe(await link(':not([aria-current])'));
    });
  });

  it('without motion, sees none', async () => {
    const page = await visit({ as: 'Henrik Öberg', reducedMotion: 'reduce' });
    for (const at of ['/ledning', CASE, '/mitt-arbete']) {
      await page.goto(at);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0);
      await settled(page);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    }
  });

  it('on paper, has the number and the proof of a decision on every sheet, and nothing to press', async () => {
    const page = await visit();
    await page.goto('/anvisningar/telefoni');
    await settled(page);
    await page.getByRole('link', { name: 'Beslutad', exact: true }).click();
    await page.getByText('Postens kontrollsumma').waitFor();
    await page.emulateMedia({ media: 'print' });
    const foot = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText)).join(),
    );
    const said = await page.locator('dt', { hasText: 'Postens kontrollsumma' }).locator('xpath=following-sibling::dd').textContent();
    const [proof = 'no hash'] = said?.match(/[0-9a-f]{64}/) ?? [];
    expect(foot).toMatch(/@page.*Dnr\s031-\d+\/\d{4}, utgåva\s1\./s);
    expect(foot).toContain(proof);
    expect(await page.locator('button:visible').count()).toBe(0);
  });
});

/** What can be pressed or filled in, and has neither an edge nor a line under its words. */
async function unbounded(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const things = document.querySelectorAll<HTMLElement>(
      'button, input:not([type="radio"], [type="checkbox"]), select, textarea, .ds-button',
    );
    return [...things]
      .filter((thing) => {
        const { borderTopWidth, borderBottomWidth, textDecorationLine } = getComputedStyle(thing);
        const isEdged = borderTopWidth !== '0px' || borderBottomWidth !== '0px';
        return thing.checkVisibility() && !isEdged && textDecorationLine === 'none';
      })
      .map((thing) => thing.outerHTML.slice(0, 120));
  });
}
