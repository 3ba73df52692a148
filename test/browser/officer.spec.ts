import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aloneIn } from './support/alone.js';
import { violationsOn, widerThanScreen } from './support/axe.js';
import { inBrowser } from './support/browser.js';
import { tabTo } from './support/keyboard.js';
import { settled } from './support/launch.mjs';
import { AREA, freeArea, ownDraft } from './support/own-draft.js';
import { AT_400_PERCENT, PHONE } from './support/sizes.mjs';

const OFFICER = 'Anna Lind';
const HEAD = 'Henrik Öberg';
const PARTS = ['affärsmässiga överväganden', 'ansvar', 'områdets uppbyggnad', 'anskaffning'] as const;

const textOf = (page: Page, number: number) => page.getByRole('textbox', { name: `Text, ${number} §` });
const isSaved = (page: Page) => page.getByText(/^Sparat \d\d:\d\d$/).waitFor();

async function open(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  await settled(page);
  await textOf(page, 1).waitFor();
  return page;
}

async function writeAtEnd(page: Page, number: number, words: string): Promise<void> {
  await textOf(page, number).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

inBrowser('the officer', (visit) => {
  aloneIn(AREA.id);

  it('goes from an area without a directive to review by keyboard alone', async () => {
    const anna = await freeArea(visit);
    const page = await visit({ as: OFFICER });
    await page.goto('/omraden');
    await settled(page);
    await tabTo(page, `Börja en anvisning för ${AREA.name}`);
    await page.keyboard.press('Enter');
    await page.getByLabel('Rubrik').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.type(', för prov');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/utkast$/);
    await settled(page);
    await page.getByText('10 saker är kvar att skriva').first().waitFor();

    for (const [at, part] of PARTS.entries()) {
      await tabTo(page, `Lägg till en bestämmelse om ${part}`);
      await page.keyboard.press('Enter');
      await page.keyboard.type(`Rubrik ${at + 1}`);
      await tabTo(page, `Text, ${at + 1} §`);
      await page.keyboard.type(`Text om ${part}.`);
    }
    // A list is written as one writes it, and a provision is moved where one stands.
    await page.keyboard.press('Enter');
    await page.keyboard.type('- första');
    await page.keyboard.press('Enter');
    await page.keyboard.type('andra');
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('Flyttad: nu 4 §, i Områdets uppbyggnad.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Text, 4\u00a0§');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText('Flyttad: nu 4 §, i Anskaffning.').waitFor();

    await tabTo(page, 'Välj alla');
    await page.keyboard.press('Enter');
    for (const kind of ['Kostnad', 'Personal', 'Säkerhet', 'Personuppgifter', 'Tillgänglighet']) {
      await tabTo(page, kind);
      await page.keyboard.type('Inga.');
    }
    await page.getByText('Utkastet har allt som en anvisning måste säga.').first().waitFor();
    for (const reviewer of ['Erik Malm', 'Rita Sjö']) {
      await tabTo(page, reviewer);
      await page.keyboard.press('Space');
    }
    await tabTo(page, 'Skicka till granskning');
    await page.keyboard.press('Enter');
    await page.getByText('skickas till granskning av Erik Malm och Rita Sjö').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Utkastet är skickat till granskning av Erik Malm och Rita Sjö.' }).waitFor();
    await page.getByText('Texten granskas och kan inte ändras.').waitFor();
    await page.getByRole('article').getByText('Text om anskaffning.').waitFor();
    expect(await page.getByRole('textbox').filter({ visible: true }).and(page.locator('main *')).count()).toBe(0);

    const self = new URL(page.url()).pathname.replace('/arenden/', '/api/directives/').replace(/\/(\d+)\/utkast$/, '/editions/$1');
    const { state, text } = (
      await anna.get<{ state: string; text: { content: { title: string; provisions: { part: string; text: string }[] } } }>(self)
    ).body;
    expect(state).toBe('in-review');
    expect(text.content.title).toBe('Anvisning för programvara, för prov');
    expect(text.content.provisions.map(({ part }) => part)).toEqual([
      'business-considerations',
      'responsibility',
      'structure',
      'procurement',
    ]);
    expect(text.content.provisions[3]?.text).toBe('Text om anskaffning.\n\n- första\n- andra');
  });

  it('finds the text again after the tab was closed on the last letter', async () => {
    const draft = await ownDraft(visit);
    const page = await open(await visit({ as: OFFICER }), draft.page);
    await writeAtEnd(page, 1, ' Det sista jag skrev.');
    const again = await page.context().newPage();
    await page.close();
    await open(again, draft.page);
    await again.getByText('Det sista jag skrev.').waitFor();
    await isSaved(again);
  });

  it('writes on without a network, and it is sent when the network is back', async () => {
    const draft = await ownDraft(visit);
    const page = await open(await visit({ as: OFFICER }), draft.page);
    await page.context().setOffline(true);
    await writeAtEnd(page, 2, ' Skrivet utan nät.');
    await page.getByText('Inget nät. Texten finns i den här webbläsaren').waitFor();
    await page.context().setOffline(false);
    await isSaved(page);
    const { content } = (await draft.anna.get<{ content: { provisions: { text: string }[] } }>(`${draft.self}/working-copy`)).body;
    expect(content.provisions[1]?.text).toBe('Inlåsning ska undvikas. Skrivet utan nät.');
  });

  it('signs in again when the session ended while writing, and has it all', async () => {
    const draft = await ownDraft(visit);
    const page = await open(await visit({ as: OFFICER }), draft.page);
    await page.context().clearCookies();
    await writeAtEnd(page, 1, ' Efter sessionen.');
    await page.getByText('Din inloggning har gått ut.').waitFor();
    await page.getByRole('link', { name: 'Logga in och fortsätt' }).click();
    await page.getByRole('button', { name: OFFICER }).click();
    await page.waitForURL(/\/utkast$/);
    await page.getByText('Efter sessionen.').waitFor();
    await isSaved(page);
  });

  describe('with another in the same draft', () => {
    it('sees who writes where, and what they write', async () => {
      const draft = await ownDraft(visit);
      const anna = await open(await visit({ as: OFFICER }), draft.page);
      const henrik = await open(await visit({ as: HEAD }), draft.page);
      await writeAtEnd(henrik, 2, ' Henrik var här.');
      await anna.getByText(`${HEAD} har också utkastet öppet.`).waitFor();
      await anna.getByRole('region', { name: '2 §' }).getByText(`${HEAD} skriver här`).waitFor();
      await anna.getByText('Henrik var här.').waitFor();
      await writeAtEnd(anna, 1, ' Anna också.');
      await henrik.getByText('Anna också.').waitFor();
      expect(await henrik.getByText('Henrik var här.').count()).toBe(1);
    });

    it('merges what both wrote apart, and chooses where it was in the same words', async () => {
      const draft = await ownDraft(visit);
      const anna = await open(await visit({ as: OFFICER }), draft.page);
      const henrik = await open(await visit({ as: HEAD }), draft.page);
      await anna.context().setOffline(true);
      await textOf(anna, 1).selectText();
      await anna.keyboard.type('Programvara upphandlas i konkurrens år 2028.');
      await anna.getByText('Inget nät.').waitFor();
      await textOf(henrik, 1).selectText();
      await henrik.keyboard.type('Programvara upphandlas i konkurrens år 2027.');
      await writeAtEnd(henrik, 2, ' Henriks rad.');
      await isSaved(henrik);
      await anna.context().setOffline(false);

      const choice = anna.getByRole('alert', { name: 'Två har skrivit: Text, 1 §' });
      await choice.waitFor();
      await choice.getByText(`${HEAD} och du har skrivit i samma ord.`).waitFor();
      await anna.getByText('Henriks rad.').waitFor();
      await choice.getByRole('radio', { name: 'Du skrev' }).check();
      await choice.getByRole('button', { name: 'Så ska det stå' }).click();
      await textOf(henrik, 1).getByText('år 2028.').waitFor();
      expect(await textOf(henrik, 2).textContent()).toContain('Henriks rad.');
    });
  });

  it('compares with the edition in force word by word, in line and side by side', async () => {
    const page = await visit({ as: OFFICER });
    await page.goto('/mitt-arbete');
    const telephony = await casePage(page, 'telefoni');
    await page.goto(`${telephony}?flik=andringar`);
    await settled(page);
    await page.getByText('Mot utgåva 1: 1 ny bestämmelse, 2 ändrade.').waitFor();
    expect(await page.locator('del', { hasText: 'och' }).count()).toBeGreaterThan(0);
    await page.getByText('Sida vid sida').click();
    await page.getByText('Förut', { exact: true }).first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('answers a comment where it stands, and the case changes by itself for who looks at it', async () => {
    const page = await visit({ as: OFFICER });
    const hardware = await casePage(page, 'hardvara');
    await page.goto(`${hardware}?flik=granskning`);
    await settled(page);
    const looking = await visit({ as: HEAD });
    await looking.goto(`${hardware}?flik=granskning`);
    await settled(looking);
    const answer = page.getByRole('button', { name: /^Svara / }).first();
    // On a product that the tests have walked before, it is answered already.
    if ((await answer.count()) > 0) {
      await answer.click();
      await page.getByLabel('Ditt svar').fill('Infört som en egen bestämmelse.');
      await page.getByRole('button', { name: 'Skicka svaret' }).click();
    }
    await looking.getByText('Infört som en egen bestämmelse.').waitFor();
  });

  describe.each(['sv', 'en'] as const)('in %s', (language) => {
    it('meets no barriers, at any size or in the dark', async () => {
      const draft = await ownDraft(visit);
      const edition = draft.page.replace('/utkast', '');
      const faults: string[] = [];
      for (const look of [{}, { size: AT_400_PERCENT }, { size: PHONE, colorScheme: 'dark' as const }]) {
        const page = await visit({ as: OFFICER, language, ...look });
        for (const path of [draft.page, edition, `${edition}?flik=underlag`, `${edition}?flik=handelser`, `${edition}?gor=aterkalla`]) {
          await page.goto(path);
          await settled(page);
          if (path === draft.page) await page.locator('[role="textbox"]').first().waitFor();
          if ((await widerThanScreen(page)) > 0) faults.push(`${path} is wider than ${JSON.stringify(look)}`);
          faults.push(...(await violationsOn(page)).map((one) => `${path} ${JSON.stringify(look)} ${one}`));
        }
      }
      expect(faults).toEqual([]);
    });
  });
});

async function casePage(page: Page, area: string): Promise<string> {
  const { items } = await page.evaluate(
    async (asked) =>
      (await fetch(`/api/directives?state=in-review&area=${asked}`)).json() as Promise<{ items: { directive: string; edition: number }[] }>,
    area,
  );
  const [one] = items;
  if (!one) throw new Error(`the example has a case in review for ${area}`);
  return `/arenden/${one.directive}/${one.edition}`;
}
