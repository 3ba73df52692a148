import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Answers } from './support/answers.js';
import { inBrowser } from './support/browser.js';
import { settled } from './support/launch.mjs';
import { BY_READER } from './support/places.js';
import { watchShifts } from './support/shifts.js';
import { forgetRead, setOutFor } from './support/walk.js';

const MANY_PAGES_MS = 600_000;
/** More than this is seen to jump (web.dev/cls). */
const STILL = 0.1;
const PATIENCE_MS = 60_000;
/** Each page asks what time it is in the record, and takes the browser's until it knows. */
const CLOCK = '/api/clock';

/** Lists, what they are asked for by, and what stands there where nothing does. */
const EMPTY: readonly (readonly [at: string, list: string, words: RegExp, as: string | undefined])[] = [
  ['/anvisningar', '/api/in-force', /^Ingen anvisning gäller \d{1,2}\s\p{L}+\s\d{4}\.\sPröva en annan dag/u, undefined],
  ['/diarium', '/api/register', /^Inget är diariefört ännu\. Det första står här när/, undefined],
  ['/strategier', '/api/strategies', /^Ingen strategi är införd ännu\. Den står här när/, undefined],
  ['/arenden', '/api/cases', /^Det finns inga ärenden än\. Det första kommer till när/, 'Anna Lind'],
  ['/utvarderingar', '/api/evaluations', /^Här står utvärderingarna när/, 'Anna Lind'],
  ['/styrelsen/anmalningar', '/api/delegation-reports', /^Inga beslut har anmälts än\. De står här när/, 'Bodil Ström'],
  ['/revision', '/api/trail', /^Inget i händelserna stämmer med urvalet/, 'Axel Frisk'],
  ['/sakerhetslogg', '/api/security-log', /^Inget i loggen stämmer med urvalet/, 'Axel Frisk'],
];

inBrowser('a page that is asked for', (visit) => {
  describe('keeps its place while it waits, says what it could not read and reads it again, and never waits for ever:', () => {
    it.each(BY_READER)(
      'as %s',
      async (who, places) => {
        const page = await visit({ ...(who !== 'nobody' && { as: who }), reducedMotion: 'reduce' });
        page.setDefaultTimeout(PATIENCE_MS);
        const answers = await Answers.of(page);
        await page.goto('/ingen/sida');
        await settled(page);
        const faults: string[] = [];
        for (const at of places) {
          const { asked, fault } = await heldBack(page, answers, at);
          if (fault) faults.push(`${at}: ${fault}`);
          // The first is what the page is about: without it is as without any.
          for (const failing of [...(asked.length > 0 ? [undefined] : []), ...asked.slice(1)]) {
            const broken = await failed(page, answers, at, failing);
            if (broken) faults.push(`${at}, without ${failing ?? 'any answer'}: ${broken}`);
          }
        }
        expect(faults).toEqual([]);
      },
      MANY_PAGES_MS,
    );
  });

  it.each(EMPTY)('says so where its list is empty, and what comes next: %s', async (at, list, words, as) => {
    const page = await visit(as ? { as } : {});
    const answers = await Answers.of(page);
    answers.will('empty', list);
    await page.goto(at);
    await settled(page);
    await page.locator('main [data-empty]').filter({ hasText: words }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

/** With all that a page asks for held back, it says that it waits; and nothing jumps when the answers come. */
async function heldBack(page: Page, answers: Answers, at: string): Promise<{ readonly asked: readonly string[]; readonly fault?: string }> {
  await forgetRead(page);
  answers.will('held');
  await setOutFor(page, at);
  if (!(await isSoon(page.getByRole('heading', { level: 1 }).waitFor()))) return { asked: [], fault: 'it waits without a heading' };
  const before = await page.locator('main').textContent();
  const waiting = page.locator('main [role="status"]');
  const waits = (await waiting.count()) > 0;
  if (waits) await waiting.filter({ hasText: 'Hämtar' }).first().waitFor();
  const shifted = await watchShifts(page);
  await answers.letGo();
  await settled(page);
  const moved = await shifted();
  const asked = [...answers.asked].filter((path) => path !== CLOCK);
  if (moved >= STILL) return { asked, fault: `it jumps by ${moved.toFixed(2)}` };
  const isOther = before !== (await page.locator('main').textContent());
  return isOther && !waits ? { asked, fault: 'it does not say that it waits' } : { asked };
}

/** Where the server cannot answer, the page says so and offers to try again, which helps when the server can. */
async function failed(page: Page, answers: Answers, at: string, failing: string | undefined): Promise<string | undefined> {
  await forgetRead(page);
  answers.will('failing', failing);
  await setOutFor(page, at);
  const again = page.getByRole('button', { name: 'Försök igen' });
  if (!(await isSoon(again.first().waitFor()))) return `it does not say so: ${await page.locator('main').textContent()}`;
  if (!(await isSoon(settled(page)))) return 'it waits for ever';
  answers.will('given');
  await again.first().click();
  return (await isSoon(again.first().waitFor({ state: 'detached' }))) ? undefined : 'it does not help to try again';
}

async function isSoon(waited: Promise<unknown>): Promise<boolean> {
  return waited.then(
    () => true,
    () => false,
  );
}
