import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aloneIn } from './support/alone.js';
import { violationsOn } from './support/axe.js';
import { inBrowser } from './support/browser.js';
import { tabTo } from './support/keyboard.js';
import { settled } from './support/launch.mjs';
import { draftedCase, type OwnCase, readyCase } from './support/ready-case.js';
import { PHONE } from './support/sizes.mjs';

const DIRECTOR = 'Stina Berg';
const DEPUTY = 'Maria Ek';

inBrowser('the director', (visit) => {
  aloneIn('systemforvaltning');

  const arrive = async (at: OwnCase, visitor: Parameters<typeof visit>[0] = {}): Promise<Page> => {
    const page = await visit({ as: DIRECTOR, ...visitor });
    await page.goto(at.page);
    await settled(page);
    return page;
  };

  it('sees what a case is about, and decides it, by keyboard alone', async () => {
    const one = await readyCase(visit);
    const page = await arrive(one);
    expect(await page.title()).toBe(`${one.title} – Anvisa`);
    await page.getByText('1 ändrad, 1 flyttad').or(page.getByText('1 ändrad.')).waitFor();
    await page.getByText('2 tillstyrker.').waitFor();
    await page.getByText('Stadsdirektören (du)').waitFor();

    await tabTo(page, 'Ja, det får delegeras.');
    await page.keyboard.press('Space');
    await tabTo(page, 'Därför att');
    await page.keyboard.type('Beslutet verkställer strategin.');
    await tabTo(page, 'Besluta enligt förslaget');
    await page.keyboard.press('Space');
    await tabTo(page, 'Läs beslutet innan det fattas');
    await page.keyboard.press('Enter');
    const summary = page.getByRole('heading', { name: 'Rätta det här först' });
    await summary.waitFor();
    await tabTo(page, 'Skriv skälen för beslutet.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ordningen är prövad och håller.');
    await tabTo(page, 'Behövs inte');
    await page.keyboard.press('Space');
    await tabTo(page, 'Varför den inte behövs');
    await page.keyboard.type('Ingen viktigare förändring.');
    await tabTo(page, 'Läs beslutet innan det fattas');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Så kommer beslutet att stå' }).waitFor();
    expect(await page.getByText('Ordningen är prövad och håller.').count()).toBe(1);
    expect(await violationsOn(page)).toEqual([]);
    await tabTo(page, 'Besluta enligt förslaget');
    await page.keyboard.press('Enter');
    const asked = page.getByRole('dialog');
    await asked.getByText(/Den binder 6\snämnder och 4\sstadsdelsnämnder från 1\sjanuari/).waitFor();
    await tabTo(page, 'Besluta enligt förslaget');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Anvisningen är beslutad' }).waitFor();
    await page.getByRole('heading', { name: 'Vägen till laga kraft' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Anvisningen är beslutad');
    expect(await page.getByRole('region', { name: 'Anvisningen är beslutad' }).textContent()).toMatch(/Dnr\s\S+, nr\s1[\s\S]*[0-9a-f]{64}/);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('finds the likeliest act at the bottom of a phone, keeps what is half written, and returns a case', async () => {
    const one = await readyCase(visit);
    const page = await arrive(one, { size: PHONE });
    const likely = page.getByRole('complementary').getByRole('button', { name: 'Besluta enligt förslaget' });
    const box = await likely.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(PHONE.height - 80);
    await likely.click();
    expect(await page.getByRole('radio', { name: /^Besluta enligt/ }).isChecked()).toBe(true);

    await page.getByRole('radio', { name: /^Återlämna/ }).check();
    await page.getByLabel('Skäl för beslutet').fill('Fjärde paragrafen är oklar.');
    await page.getByText(/^Sparat \d\d:\d\d/).waitFor();
    const desk = await arrive(one);
    await desk.getByText(/^Sparat \d\d:\d\d/).waitFor();
    expect(await desk.getByLabel('Skäl för beslutet').inputValue()).toBe('Fjärde paragrafen är oklar.');

    await page.getByRole('radio', { name: /^Ja, det får/ }).check();
    await page.getByLabel('Därför att').fill('Det verkställer strategin.');
    await page.getByRole('radio', { name: 'Behövs inte' }).check();
    await page.getByLabel('Varför den inte behövs').fill('Inget ändras.');
    await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).click();
    await page.getByRole('button', { name: 'Återlämna ärendet' }).click();
    await page.getByRole('dialog').getByText('Inget blir bindande.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Återlämna ärendet' }).click();
    await page.getByRole('heading', { name: 'Ärendet är återlämnat' }).waitFor();
    await page.getByRole('region', { name: 'Ärendet är återlämnat' }).getByText('Nästa som väntar på dig:').waitFor();
  });

  it('writes on while the server is slow to take it, and all of it is kept there', async () => {
    const one = await readyCase(visit);
    const page = await arrive(one);
    const reasons = page.getByLabel('Skäl för beslutet');
    const saved = page.getByText(/^Sparat \d\d:\d\d/);
    await reasons.fill('Ordningen');
    await saved.waitFor();
    let answer: () => void = () => undefined;
    const slow = new Promise<void>((answered) => {
      answer = answered;
    });
    await page.route('**/api/working-notes/**', async (route) => {
      if (route.request().method() === 'PUT') await slow;
      await route.continue();
    });
    const sent = page.waitForRequest((request) => request.method() === 'PUT');
    await reasons.pressSequentially(' är prövad');
    await page.getByText('Sparar …').waitFor();
    await sent;
    await reasons.pressSequentially(' och håller');
    expect(await saved.count()).toBe(0);
    // Long enough for what was written to be sent again.
    await page.waitForTimeout(1_500);
    const all = page.waitForResponse((response) => response.ok() && (response.request().postData() ?? '').includes('i fyra år.'));
    answer();
    await reasons.pressSequentially(' i fyra år.');
    expect(await reasons.inputValue()).toBe('Ordningen är prövad och håller i fyra år.');
    await all;
    await saved.waitFor();
    expect(await page.getByText('Du har skrivit vidare på en annan enhet').count()).toBe(0);
    const desk = await arrive(one);
    await desk.getByText(/^Sparat \d\d:\d\d/).waitFor();
    expect(await desk.getByLabel('Skäl för beslutet').inputValue()).toBe('Ordningen är prövad och håller i fyra år.');
  });

  it('is not told to have written elsewhere where the answer to what they wrote was lost', async () => {
    const one = await readyCase(visit);
    const page = await arrive(one);
    const reasons = page.getByLabel('Skäl för beslutet');
    let lost = 0;
    await page.route('**/api/working-notes/**', async (route) => {
      if (route.request().method() !== 'PUT' || lost++ > 0) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await reasons.fill('Ordningen är prövad');
    await page.getByText('Det senaste finns i den här webbläsaren').waitFor();
    await reasons.pressSequentially(' och håller.');
    await page.getByText(/^Sparat \d\d:\d\d/).waitFor();
    expect(await page.getByText('Du har skrivit vidare på en annan enhet').count()).toBe(0);
    const desk = await arrive(one);
    await desk.getByText(/^Sparat \d\d:\d\d/).waitFor();
    expect(await desk.getByLabel('Skäl för beslutet').inputValue()).toBe('Ordningen är prövad och håller.');
  });

  it('can only refer what may not be delegated, and it goes to the board', async () => {
    const one = await readyCase(visit);
    const page = await arrive(one);
    const rail = page.getByRole('complementary');
    await rail.getByRole('button', { name: 'Besluta enligt förslaget' }).waitFor();
    await page.getByRole('radio', { name: /^Nej, det är/ }).check();
    await rail.getByRole('button', { name: 'Hänskjut ärendet' }).waitFor();
    expect(await rail.getByRole('button', { name: 'Besluta enligt förslaget' }).count()).toBe(0);
    expect(await page.getByRole('radio', { name: /^Besluta enligt/ }).count()).toBe(0);
    expect(await page.getByLabel('Varför den inte behövs').count()).toBe(0);
    await page.getByRole('radio', { name: /^Hänskjut/ }).check();
    await page.getByLabel('Därför att').fill('Det rör verksamhetens omfattning.');
    await page.getByLabel('Skäl för beslutet').fill('Det är kommunstyrelsens.');
    await page.getByRole('radio', { name: 'Behövs inte' }).check();
    await page.getByLabel('Varför den inte behövs').fill('Inget ändras.');
    await page.getByRole('button', { name: 'Lägg till en avvikande mening' }).click();
    await page.getByLabel('Vad hen anser').fill('Ärendet är stadsdirektörens.');
    await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).click();
    await page.getByRole('link', { name: 'Skriv vem som har den avvikande meningen, eller ta bort den.' }).click();
    await page.getByLabel('Vem', { exact: true }).fill('Anna Lind');
    await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).click();
    await page.getByText('Anna Lind: Ärendet är stadsdirektörens.').waitFor();
    await page.getByRole('button', { name: 'Hänskjut ärendet' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hänskjut ärendet' }).click();
    await page.getByRole('heading', { name: 'Ärendet är hänskjutet' }).waitFor();
    expect(await rail.getByRole('button', { name: 'Jag är jävig' }).count()).toBe(0);

    const bodil = await visit({ as: 'Bodil Ström' });
    await bodil.goto('/styrelsen');
    const listed = bodil.getByRole('listitem').filter({ hasText: one.title });
    await listed.getByRole('button', { name: 'För in kommunstyrelsens beslut' }).click();
    await listed.getByRole('radio', { name: 'Avslag' }).check();
    await listed.getByLabel('Sammanträdets dag').fill(
      await bodil.evaluate(() =>
        fetch('/api/me')
          .then((me) => me.json())
          .then(({ today }) => today),
      ),
    );
    await listed.getByLabel('Paragraf i protokollet').fill('§ 7');
    await listed.getByLabel(/^Skäl/).fill('Strategin behöver ses över först.');
    await listed.getByRole('button', { name: 'För in beslutet' }).click();
    await bodil
      .getByRole('dialog')
      .getByText(/avslagit förslaget/)
      .waitFor();
    await bodil.getByRole('dialog').getByRole('button', { name: 'För in beslutet' }).click();
    await bodil.getByText(`Avslaget är infört: ${one.title}, § 7.`).waitFor();
  });

  it('declares an interest, is told why they no longer decide, and the deputy has the case', async () => {
    const one = await readyCase(visit);
    const page = await arrive(one);
    await page.getByRole('button', { name: 'Jag är jävig' }).click();
    await page.getByLabel('Vilken omständighet det är').fill('Min bror äger leverantören.');
    await page.getByRole('button', { name: 'Anmäl jäv' }).click();
    await page.getByRole('dialog').getByText(`${DIRECTOR} anmäler jäv`).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Anmäl jäv' }).click();
    await page.getByText('Du är jävig i ärendet. Det går till ersättaren, annars till kommunstyrelsen.').waitFor();
    expect(await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).count()).toBe(0);

    const deputy = await arrive(one, { as: DEPUTY });
    await deputy.getByText(`Stadsdirektören (${DEPUTY}, i stället för ${DIRECTOR})`).waitFor();
    expect(await deputy.getByRole('button', { name: 'Läs beslutet innan det fattas' }).count()).toBe(1);

    await deputy.getByRole('button', { name: 'Jag är jävig' }).click();
    await deputy.getByLabel('Vilken omständighet det är').fill('Jag var konsult hos leverantören.');
    await deputy.getByRole('button', { name: 'Anmäl jäv' }).click();
    await deputy.getByRole('dialog').getByRole('button', { name: 'Anmäl jäv' }).click();
    await deputy.getByText('Du är jävig i ärendet.').waitFor();
    const bodil = await visit({ as: 'Bodil Ström' });
    await bodil.goto('/styrelsen');
    const stuck = bodil
      .getByRole('region', { name: 'Ärenden som inte kommer vidare' })
      .getByRole('listitem')
      .filter({ hasText: one.title })
      .filter({ hasText: 'Ta upp ärendet' });
    await stuck.getByRole('button', { name: 'Ta upp ärendet i kommunstyrelsen' }).click();
    await stuck.getByLabel('Skäl').fill('Båda är jäviga.');
    await stuck.getByRole('button', { name: 'Ta upp ärendet i kommunstyrelsen' }).click();
    await bodil.getByRole('dialog').getByRole('button', { name: 'Ta upp ärendet i kommunstyrelsen' }).click();
    await bodil.getByText(/^Kommunstyrelsen tar över ärendet om/).waitFor();
    await bodil.getByRole('region', { name: 'Hänskjutna ärenden' }).getByText(one.title).waitFor();
  });

  it('goes through several cases by two keys', async () => {
    const one = await readyCase(visit);
    const page = await visit({ as: DIRECTOR });
    await page.goto('/beslut');
    await settled(page);
    await page.getByText(/^\d+ ärenden väntar på ditt beslut/).waitFor();
    await page.locator('main ul').first().getByRole('link', { name: one.title }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByText(/^1 av \d+/).waitFor();
    // Others' cases come and go between: what is counted on is that each key leads to another, and back to one's own.
    const step = async (key: 'j' | 'k') => {
      const before = await page.title();
      await page.keyboard.press(key);
      await page.waitForFunction((was) => document.title !== was, before);
      await settled(page);
      return page.title();
    };
    const own = `${one.title} – Anvisa`;
    for (let title = await page.title(); title !== own; ) title = await step('j');
    await page.getByText(/^(?!1 )\d+ av \d+/).waitFor();
    expect(await step('k')).not.toBe(own);
    for (let title = await page.title(); title !== own; ) title = await step('j');
  });

  it('postpones a case to a day, asked for where it is missing', async () => {
    const one = await readyCase(visit);
    const page = await arrive(one);
    await page.getByRole('radio', { name: /^Ja, det får/ }).check();
    await page.getByLabel('Därför att').fill('Det verkställer strategin.');
    await page.getByRole('radio', { name: /^Skjut upp/ }).check();
    await page.getByLabel('Skäl för beslutet').fill('Underlaget om kostnaden kommer i januari.');
    await page.getByRole('radio', { name: 'Behövs inte' }).check();
    await page.getByLabel('Varför den inte behövs').fill('Inget ändras.');
    await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).click();
    await page.getByRole('link', { name: 'Välj dagen som ärendet ska komma tillbaka.' }).click();
    const year = Number((await page.evaluate(() => fetch('/api/clock').then((clock) => clock.json()))).now.slice(0, 4)) + 1;
    await page.getByLabel('Skjuts upp till').fill(`${year}-01-19`);
    await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).click();
    await page.getByRole('button', { name: 'Skjut upp beslutet' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Skjut upp beslutet' }).click();
    await page.getByRole('heading', { name: 'Beslutet är uppskjutet' }).waitFor();
  });

  it('finds beside a directive in force the way to correct it, and why it is not repealed while its next edition is on its way', async () => {
    const page = await visit({ as: DIRECTOR });
    await page.goto('/beslut');
    await page
      .getByRole('region', { name: /^Gällande/ })
      .getByRole('link')
      .first()
      .click();
    const rail = page.getByRole('complementary');
    await rail.getByRole('button', { name: 'Upphäv anvisningen', disabled: true }).waitFor();
    await rail.getByText('Utgåva 2 är på väg och skulle ersätta den här.').waitFor();
    await rail.getByRole('link', { name: 'Rätta ett skrivfel' }).click();
    await page.getByRole('heading', { name: 'Rätta ett skrivfel', level: 2 }).waitFor();
    expect(new URL(page.url()).searchParams.get('gor')).toBe('ratta');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('is told why there is nothing to decide yet', async () => {
    const draft = await draftedCase(visit);
    const page = await visit({ as: DIRECTOR });
    await page.goto(draft.page);
    await page.getByText(/utkast. Det finns inget att besluta än|ingen text att besluta/).waitFor();
  });
});
