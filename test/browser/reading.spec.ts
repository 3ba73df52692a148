import { expect, it } from '@jest/globals';
import { inBrowser } from './support/browser.js';
import { caseInForce } from './support/case-numbers.js';
import { inWords, nextYears, todayFor } from './support/days.js';
import { tabTo } from './support/keyboard.js';
import { settled } from './support/launch.mjs';
import { PHONE } from './support/sizes.mjs';
import { open } from './support/walk.js';

/** Compressed, as the browser gets it. */
const MOST_SCRIPT = 150_000;

inBrowser('anyone, without signing in', (visit) => {
  it('finds by keyboard alone what applies to a telephone exchange, and reads the provision', async () => {
    const page = await visit();
    await page.goto('/');
    await settled(page);
    await page.keyboard.press('/');
    await page.keyboard.type('växel');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Telefonväxel' }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('växel');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vad gäller?');

    await tabTo(page, /^6\s§$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Anvisning för telefoni/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/anvisningar/telefoni/6');
    await page.waitForFunction(() => document.title.startsWith('6 § Anvisning för telefoni'));

    await page.goBack();
    await page.getByRole('heading', { name: 'Telefonväxel' }).waitFor();
  });

  it('gets a link to every provision as it applied that day', async () => {
    const page = await visit();
    await page.goto('/anvisningar/telefoni');
    await settled(page);
    const address = await page.getByRole('link', { name: /^4\s§, länk till lydelsen/ }).getAttribute('href');
    expect(address).toMatch(/^\/anvisningar\/telefoni\/4\?gallde=\d{4}-\d{2}-\d{2}$/);
    await page.goto(address ?? '');
    await settled(page);
    expect(await page.locator('#p4[data-marked]').count()).toBe(1);
    expect(await page.getByText('Du läser den som den gällde').count()).toBe(1);
  });

  it('is told, on a day before the first edition, that none applied', async () => {
    const page = await visit();
    await page.goto('/anvisningar/telefoni?gallde=2019-01-01');
    await page.getByText('gällde ingen anvisning').waitFor();
    const first = page.getByRole('link', { name: /^Utgåva\s1 började gälla / });
    const began = new URL((await first.getAttribute('href')) ?? '', page.url()).searchParams.get('gallde') ?? '';
    await first.click();
    await page
      .getByText(new RegExp(`(Gäller sedan|Gällde från) ${inWords(began)}`))
      .first()
      .waitFor();
  });

  it('is told, on a day before there was a division into areas, that there was none, and finds nothing of later days', async () => {
    const page = await open(await visit(), '/vad-galler?q=v%C3%A4xel&gallde=2020-01-01');
    await page.getByText(/^Den 1\sjanuari\s2020 fanns ingen indelning/).waitFor();
    expect(await page.locator('main').getByRole('link').count()).toBe(0);
    const day = await todayFor(page);
    await open(page, `/vad-galler?q=v%C3%A4xel&gallde=${day}`);
    const mentioned = page.getByRole('region', { name: 'Orden finns också' }).getByRole('link', { name: /^Anvisning för telefoni/ });
    expect(await mentioned.getAttribute('href')).toMatch(new RegExp(`^/anvisningar/[0-9a-f-]{36}\\?gallde=${day}$`));
  });

  it('comes from what a directive refers to by number to the strategy that tells of it', async () => {
    const page = await open(await visit(), '/anvisningar/telefoni');
    await page.getByRole('link', { name: '031-2080/2008' }).click();
    await page.waitForURL(/\/strategier\/[0-9a-f-]{36}$/);
    await page.getByText('020-3164/2007').waitFor();
    await open(page, '/diarium?dnr=031-2486%2F2007');
    await page.waitForURL(/\/strategier\/[0-9a-f-]{36}$/);
  });

  it('finds by the head’s box a case by its number and an area by its name, and reads each provision once and without marks', async () => {
    const page = await open(await visit(), '/');
    const find = async (words: string) => {
      await page.keyboard.press('/');
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
    };
    await open(page, '/anvisningar');
    const caseNumber = await caseInForce(page, 'systemforvaltning');
    await find(caseNumber);
    await page.waitForURL(`**/diarium?dnr=${encodeURIComponent(caseNumber)}`);
    await page.getByText(`Handlingar i ärende ${caseNumber}`).waitFor();
    await open(page, '/anvisningar');
    await find('programvara');
    await page.getByText('Programvara ›').first().waitFor();
    await open(page, '/vad-galler?q=telefon');
    const mentioned = page.getByRole('region', { name: 'Orden finns också' });
    const said = await mentioned.locator('p').allTextContents();
    expect(said.length).toBeGreaterThan(2);
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((one) => /\||\*|- /.test(one))).toEqual([]);
  });

  it('reads of a day to come what applies then, as what is to come', async () => {
    const page = await visit();
    const day = await nextYears(page, '03-01');
    await open(page, `/anvisningar/telefoni?gallde=${day}`);
    await page.getByText(new RegExp(`^Gäller sedan .*Den gäller även den ${inWords(day)}, om inget nytt beslutas\\.$`)).waitFor();
  });

  it('reads in the right tense what applied, applies and is to apply', async () => {
    const page = await visit();
    const year = Number((await todayFor(page)).slice(0, 4));
    await open(page, `/anvisningar/hardvara?gallde=${year - 1}-05-05`);
    await page.getByText(new RegExp(`^Gäller sedan .* Du läser den som den gällde 5\\smaj\\s${year - 1}\\.$`)).waitFor();
    await open(page, `/anvisningar/programvara?gallde=${year + 1}-02-01`);
    await page.getByText(/^Den 1\sfebruari\s\d{4} gäller ingen anvisning för det här området, om inget nytt beslutas\./).waitFor();
    await open(page, `/anvisningar?gallde=${year - 1}-12-31`);
    await page.getByRole('table', { name: /gällde 31\sdecember/ }).waitFor();
  });

  it('learns where an area has no directive yet that one is decided, and from when', async () => {
    const page = await visit();
    const decided = await page.request.get('/api/directives?state=published&area=driftentreprenad');
    const [coming] = ((await decided.json()) as { items: { inForceFrom: string; self: string }[] }).items;
    const said = new RegExp(`^Från ${inWords(coming?.inForceFrom ?? '')} gäller utgåva\\s1$`);
    await open(page, '/anvisningar/driftentreprenad');
    await page.getByRole('heading', { level: 1, name: 'Ingen anvisning gäller här' }).waitFor();
    await page.getByRole('link', { name: said }).waitFor();
    await open(page, '/anvisningar');
    await page
      .getByRole('table', { name: 'Beslutade, gäller från en senare dag' })
      .getByRole('link', { name: /driftentreprenad/ })
      .waitFor();
    await open(page, '/');
    await page.getByRole('listitem').filter({ hasText: 'Driftentreprenad' }).getByRole('link', { name: said }).click();
    await page.getByText(new RegExp(`^Gäller från ${inWords(coming?.inForceFrom ?? '')}\\.$`)).waitFor();
    await open(page, (coming?.self ?? '').replace('/api/directives', '/anvisningar').replace('/editions/', '/utgavor/'));
    await page.getByText(new RegExp(`Ska gälla från ${inWords(coming?.inForceFrom ?? '')}\\.`)).waitFor();
  });

  it('reads a decision with its reasons and its proof', async () => {
    const page = await visit();
    await page.goto('/anvisningar/telefoni');
    await settled(page);
    await page.getByRole('link', { name: 'Beslutad', exact: true }).click();
    await page
      .getByText(/^Stina Berg beslutade på kommunstyrelsens uppdrag att .*, utgåva\s\d+, ska gälla från \d+\s\S+\s\d{4}\.$/)
      .waitFor();
    await page.getByText('Postens kontrollsumma').waitFor();
    expect(await page.getByText('Skäl', { exact: true }).count()).toBe(1);
  });

  it('sees the mandates also of a day before there was a map of the areas', async () => {
    const page = await open(await visit(), '/uppdrag?gallde=2008-11-01');
    await page.getByText('Ingen karta över områdena gällde den dagen.').waitFor();
    await page.getByText('Utarbeta och besluta om anvisningar för leveransstrategin.').first().waitFor();
    await page.getByText('Villkoret uppfylldes senare:').first().waitFor();
    await page.getByRole('link', { name: 'Telefoni' }).click();
    await page.waitForURL('**/uppdrag?omrade=telefoni&gallde=2008-11-01');
    await page.getByText(/ anvisningar för området Telefoni\.$/).waitFor();
    await page.getByText('Utarbeta och besluta om anvisningar för leveransstrategin.').first().waitFor();
  });

  it('prints a directive with its number and proof on every sheet', async () => {
    const page = await visit();
    await page.goto('/anvisningar/telefoni');
    await settled(page);
    const foot = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText)).join(),
    );
    expect(foot).toMatch(/@page.*@bottom-left.*Dnr\s031-\d+\/\d{4}, utgåva\s1\..*[0-9a-f]{64}/s);
  });

  it('changes language in one click, and the page stays', async () => {
    const page = await visit();
    await page.goto('/anvisningar/telefoni');
    await settled(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Directives' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('link', { name: 'Directives' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/anvisningar/telefoni');
  });

  it('comes back after signing in to what was read', async () => {
    const page = await visit({ size: PHONE });
    await page.goto('/anvisningar/telefoni');
    await settled(page);
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByRole('link', { name: 'Logga in' }).click();
    await page.getByRole('button', { name: 'Anna Lind' }).click();
    await page.getByRole('heading', { level: 1, name: /Anvisning för telefoni/ }).waitFor();
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByText('Anna Lind').waitFor();
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it.each(['/', '/vad-galler?q=v%C3%A4xel', '/anvisningar/telefoni'])('loads at most 150 kB of script at %s', async (path) => {
    const page = await visit();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        sizes.push(
          response
            .request()
            .sizes()
            .then(({ responseBodySize }) => responseBodySize),
        );
    });
    await page.goto(path);
    await settled(page);
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThan(MOST_SCRIPT);
  });
});
