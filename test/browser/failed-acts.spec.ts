import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Acting } from './support/acting.js';
import { aloneIn } from './support/alone.js';
import { Answers } from './support/answers.js';
import { inBrowser } from './support/browser.js';
import { approve, refuse, writeRecord } from './support/decision.js';
import { ownExemption } from './support/own-exemption.js';
import { draftedCase, readyCase, reviewedCase } from './support/ready-case.js';
import { PHONE } from './support/sizes.mjs';
import { open } from './support/walk.js';

const AREA = 'systemforvaltning';

/** What was answered stands in the window, beside the button, and has the focus. */
async function isMetBy(page: Page, words: string | RegExp): Promise<void> {
  const notice = page.locator('main').getByRole('alert').filter({ hasText: words });
  await notice.waitFor();
  const standsThere = (alert: Element | null) => {
    const { top = -1, bottom = -1 } = alert?.getBoundingClientRect() ?? {};
    return alert === document.activeElement && top >= 0 && bottom <= window.innerHeight;
  };
  // It is scrolled to, which takes some frames.
  await page.waitForFunction(standsThere, await notice.elementHandle());
}

/** Nothing tells the page of what others do. */
async function withoutStream(page: Page): Promise<Page> {
  await page.route('**/api/events*', (route) => route.abort());
  return page;
}

inBrowser('whoever does what cannot be done', (visit) => {
  aloneIn(AREA);

  it.each([{}, { size: PHONE }])('is told so at the button of a long form, and not far above it: %o', async (look) => {
    const one = await reviewedCase(visit);
    const page = await open(await visit({ as: 'Rita Sjö', ...look }), one.casePage.replace('/arenden/', '/granskning/'));
    await page.getByLabel('Tillstyrker', { exact: true }).check();
    await page.route('**/verdicts', (route) => route.abort());
    const give = async (by: string) => {
      await page.getByRole('button', { name: by }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Lämna utlåtandet' }).click();
    };
    await give('Lämna utlåtandet');
    await isMetBy(page, 'Servern svarar inte just nu. Det du skrivit finns kvar.');
    await page.unroute('**/verdicts');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Försök igen');
    await give('Försök igen');
    await page.locator('#kvitto').waitFor();
  });

  it('sees how it stands where another was first, in words of the house, and does it again', async () => {
    const one = await draftedCase(visit);
    const page = await open(await withoutStream(await visit({ as: 'Anna Lind' })), `${one.casePage}?gor=aterkalla`);
    const { content } = (await one.anna.get<{ text: { content: { provisions: readonly { text: string }[] } } }>(one.self)).body.text;
    const provisions = content.provisions.map((provision) => ({ ...provision, text: `${provision.text} Det gäller alla.` }));
    await one.anna.actOn(one.self, 'drafts', { content: { ...content, provisions } });
    const form = page.getByRole('region', { name: 'Återkalla' });
    await form.getByLabel('Skäl').fill('Det kan vänta.');
    const withdraw = async () => {
      await form.getByRole('button', { name: 'Återkalla' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Återkalla' }).click();
    };
    await withdraw();
    await isMetBy(page, /Någon annan var före: det har ändrats sedan du läste det\..*Sidan visar nu hur det står/);
    await page.getByRole('article').getByText('Det gäller alla.').first().waitFor();
    await withdraw();
    await page.getByRole('heading', { name: 'Utgåvan är återkallad.' }).waitFor();
  });

  it('is told who decided, and when, where somebody else with the right to has, and that their own is not sent', async () => {
    const one = await readyCase(visit);
    const page = await open(await withoutStream(await visit({ as: 'Stina Berg' })), one.page);
    await page.getByRole('radio', { name: /^Besluta enligt förslaget/ }).check();
    await writeRecord(page, 'Ordningen håller.');
    await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).click();
    await approve(one, new Acting(await visit({ as: 'Maria Ek' })));
    const decide = page.getByRole('main').getByRole('button', { name: 'Besluta enligt förslaget' });
    await decide.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Besluta enligt förslaget' }).click();
    const told = page.getByRole('region', { name: 'Ett beslut har fattats sedan du öppnade sidan' });
    await told
      .getByText(/^Maria Ek, i stället för Stina Berg, beslutade .*\skl\.\s\d\d:\d\d\. Det du har skrivit här är inte skickat\.$/)
      .waitFor();
    expect(await decide.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ett beslut har fattats sedan du öppnade sidan');
    await page.reload();
    await page.getByText(/Det senaste beslutet fattades av Maria Ek, i stället för Stina Berg, /).waitFor();
    expect(await told.count()).toBe(0);
  });

  it('is told the same of an exemption', async () => {
    const one = await ownExemption(visit);
    const page = await open(await withoutStream(await visit({ as: 'Stina Berg' })), one.page);
    await page.getByRole('radio', { name: 'Avslå begäran' }).check();
    await writeRecord(page, 'Det finns inte skäl.');
    await page.getByLabel('Föredragande').fill('Anna Lind');
    await refuse(one, new Acting(await visit({ as: 'Maria Ek' })));
    await page.getByRole('button', { name: 'Avslå begäran' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Avslå begäran' }).click();
    const told = page.getByRole('region', { name: 'Ett beslut har fattats sedan du öppnade sidan' });
    await told.getByText(/^Maria Ek, i stället för Stina Berg, beslutade /).waitFor();
  });

  it('is shown no draft of a revision until the text that it goes on from has been read, and writes on where the comparison does not come', async () => {
    const one = await draftedCase(visit);
    const { basedOn } = (await one.anna.get<{ basedOn: number }>(one.self)).body;
    const page = await withoutStream(await visit({ as: 'Anna Lind' }));
    const answers = await Answers.of(page);
    answers.will('failing', `/api/directives/${one.directive}/editions/${basedOn}`);
    await page.goto(`${one.casePage}/utkast`);
    await page.getByText('Något gick fel hos oss.').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await answers.letGo();
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByRole('textbox', { name: 'Text, 1 §' }).waitFor();

    await page.route('**/assets/comparison-*.js', (route) => route.abort());
    await page.getByRole('button', { name: /^Jämför med utgåva/ }).click();
    await page.getByText('Allt kunde inte visas. Det du skrivit finns kvar.').waitFor();
    await page.getByRole('button', { name: 'Skriv vidare' }).click();
    await page.getByRole('textbox', { name: 'Text, 1 §' }).waitFor();
  });

  it('is asked for the day that the field does not say yet, also after a look at the comparison, and sends no other', async () => {
    const one = await draftedCase(visit);
    const page = await open(await visit({ as: 'Anna Lind' }), `${one.casePage}/utkast`);
    const day = page.getByLabel('Gäller från');
    await day.fill('2031-01-3');
    const lacks = page.getByRole('region', { name: 'Skicka till granskning' });
    await lacks.getByRole('link', { name: 'Dagen att börja gälla, skriven som 2027-01-31' }).waitFor();
    await page.getByRole('button', { name: /^Jämför med utgåva/ }).click();
    await day.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Skriv vidare' }).click();
    expect(await day.inputValue()).toBe('2031-01-3');
    for (const reviewer of ['Erik Malm', 'Rita Sjö']) await page.getByRole('checkbox', { name: reviewer }).check();
    await page.getByRole('button', { name: 'Skicka till granskning', disabled: true }).waitFor();
    await day.fill((await one.anna.get<{ today: string }>('/api/me')).body.today);
    await page.getByRole('button', { name: 'Skicka till granskning' }).click();
    await page
      .getByRole('dialog')
      .getByText(/före granskningens sista dag om\s\d+\sarbetsdagar\.$/)
      .waitFor();
  });

  it('reads a page by itself where the record was away for a moment', async () => {
    const page = await visit();
    let refused = 0;
    await page.route('**/api/strategies*', (route) => {
      if (refused++ >= 2) return route.fallback();
      const away = {
        type: 'about:blank',
        title: 'Borta',
        status: 503,
        code: 'record-away',
        detail: 'Registret svarar inte.',
        instance: 'prov',
      };
      return route.fulfill({ status: away.status, contentType: 'application/problem+json', json: away });
    });
    await page.goto('/strategier');
    await page.getByRole('main').getByRole('link', { name: 'Stockholms stads leveransstrategi' }).first().waitFor();
    expect(refused).toBeGreaterThan(2);
  });

  it('stays in the house while the server is away, and comes to the page once it is back', async () => {
    const page = await open(await visit(), '/tillganglighet');
    const home = page.getByRole('banner').getByRole('link', { name: /^Anvisa/ });
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Anvisningar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Det gick inte' }).waitFor();
    await page.getByText('Servern svarar inte just nu.').waitFor();
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await home.waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Anvisningar' }).waitFor();
    await home.waitFor();
  });

  it('is no longer offered what is over', async () => {
    const one = await draftedCase(visit);
    const page = await open(await withoutStream(await visit({ as: 'Henrik Öberg' })), `${one.casePage}?gor=aterkalla`);
    await one.anna.actOn(one.self, 'withdrawals', { reasons: 'Det kan vänta.' });
    const form = page.getByRole('region', { name: 'Återkalla' });
    await form.getByLabel('Skäl').fill('Det kan vänta.');
    await form.getByRole('button', { name: 'Återkalla' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Återkalla' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('Återkallad').first().waitFor();
    await page
      .getByRole('status')
      .getByText(/^Nytt \d\d:\d\d: /)
      .waitFor();
  });
});
