import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Acting } from './support/acting.js';
import { aloneIn } from './support/alone.js';
import { violationsOn, widerThanScreen } from './support/axe.js';
import { inBrowser } from './support/browser.js';
import { tabTo } from './support/keyboard.js';
import { settled } from './support/launch.mjs';
import { AREA, ownDraft } from './support/own-draft.js';
import { pasteInto, WORD } from './support/pasting.js';
import { AT_400_PERCENT, PHONE } from './support/sizes.mjs';

const OFFICER = 'Anna Lind';
const HEAD = 'Henrik Öberg';
const PART = 'business-considerations';
/** All of a short draft is seen at once. */
const TALL = { width: 1280, height: 2000 };

const textOf = (page: Page, number: number) => page.getByRole('textbox', { name: `Text, ${number} §` });
const provision = (page: Page, number: number) => page.getByRole('region', { name: `${number} §`, exact: true });
const tool = (page: Page, name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true });

async function open(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  await settled(page);
  await textOf(page, 1).waitFor();
  return page;
}

/** Selects the first so many letters of a provision's text by the keyboard. */
async function select(page: Page, number: number, letters: number): Promise<void> {
  await textOf(page, number).click();
  await page.keyboard.press('Control+Home');
  const chosen = () => page.evaluate(() => document.getSelection()?.toString().length ?? 0);
  while ((await chosen()) < letters) await page.keyboard.press('Shift+ArrowRight');
}

/** Drags a provision by its number, and lets it go over another one: so far down of it. */
async function dragTo(page: Page, { number, over, at }: { number: number; over: Locator; at: number }): Promise<void> {
  const grip = await provision(page, number).getByTitle('Dra för att flytta').boundingBox();
  const target = await over.boundingBox();
  if (!grip || !target) throw new Error('what is dragged, and where to, is in the page');
  await page.mouse.move(grip.x + 5, grip.y + 5);
  await page.mouse.down();
  await page.mouse.move(target.x + 50, target.y + target.height / 2, { steps: 5 });
  await page.mouse.move(target.x + 50, target.y + target.height * at, { steps: 3 });
  await page.mouse.up();
}

/** The text that stands on the server, once what is written has come there. */
async function saved(page: Page, { anna, self }: { anna: Acting; self: string }): Promise<readonly { id: string; text: string }[]> {
  await page.getByText(/^Sparat \d\d:\d\d$/).waitFor();
  return (await anna.get<{ content: { provisions: { id: string; text: string }[] } }>(`${self}/working-copy`)).body.content.provisions;
}

inBrowser('the editor', (visit) => {
  aloneIn(AREA.id);

  describe('with comments', () => {
    it('takes one on the chosen words by keyboard; the other sees it there, answers, and it is marked as done', async () => {
      const draft = await ownDraft(visit);
      const anna = await open(await visit({ as: OFFICER }), draft.page);
      const henrik = await open(await visit({ as: HEAD }), draft.page);
      await select(anna, 1, 'Programvara'.length);
      await anna.keyboard.press('Control+Alt+m');
      await anna.keyboard.type('Även tjänster?');
      await anna.keyboard.press('Control+Enter');
      await anna.getByRole('article', { name: `Kommentar av ${OFFICER}` }).waitFor();
      expect(await anna.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Text, 1\u00a0§');

      const there = henrik.getByRole('region', { name: 'Kommentarer på 1 §' });
      await there.getByText('Även tjänster?').waitFor();
      expect(await textOf(henrik, 1).locator('mark').textContent()).toBe('Programvara');
      await there.getByRole('button', { name: `Svara ${OFFICER}` }).click();
      await henrik.keyboard.type('Ja, de också.');
      await henrik.keyboard.press('Control+Enter');

      const here = anna.getByRole('region', { name: 'Kommentarer på 1 §' });
      await here.getByText('Ja, de också.').waitFor();
      await anna.getByText('En kommentar i utkastet är inte klar.').first().waitFor();
      await tabTo(anna, `Markera kommentaren av ${OFFICER} som klar`);
      await anna.keyboard.press('Enter');
      await here.getByText('1 klar kommentar').waitFor();
      await there.getByText('1 klar kommentar').waitFor();
      expect(await textOf(henrik, 1).locator('mark').count()).toBe(0);
      expect(await anna.getByText('En kommentar i utkastet är inte klar.').count()).toBe(0);
    });

    it('takes all the chosen words of a hand that is quicker than the browser tells of them', async () => {
      const draft = await ownDraft(visit);
      const page = await open(await visit({ as: OFFICER }), draft.page);
      await select(page, 1, 'Prog'.length);
      await textOf(page, 1).evaluate((text) => {
        document.getSelection()?.modify('extend', 'forward', 'word');
        const keys = { code: 'KeyM', key: 'm', altKey: true, ctrlKey: true, bubbles: true, cancelable: true };
        text.dispatchEvent(new KeyboardEvent('keydown', keys));
      });
      await page.locator('q', { hasText: /^Programvara$/ }).waitFor();
    });

    it('holds it at its words while the text around them changes, and says when they are gone', async () => {
      const draft = await ownDraft(visit);
      const page = await open(await visit({ as: OFFICER }), draft.page);
      await select(page, 2, 'Inlåsning'.length);
      await tool(page, 'Kommentera').click();
      await page.getByLabel('Din kommentar').fill('Rätt ord?');
      await page.getByRole('button', { name: 'Kommentera', exact: true }).last().click();
      await textOf(page, 2).click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('All ');
      await page.keyboard.press('Alt+ArrowUp');
      await page.getByRole('region', { name: 'Kommentarer på 1 §' }).getByText('Rätt ord?').waitFor();
      expect(await textOf(page, 1).locator('mark').textContent()).toBe('Inlåsning');

      await textOf(page, 1).selectText();
      await page.keyboard.type('Beroende av en leverantör ska undvikas.');
      await page.getByText('Orden finns inte kvar i bestämmelsen.').waitFor();
      await page.getByRole('button', { name: 'Ta bort 1 §' }).click();
      await page.getByRole('region', { name: 'Kommentarer på bestämmelser som är borttagna' }).getByText('Rätt ord?').waitFor();
      await page.getByRole('button', { name: 'Ångra det' }).click();
      await page.getByRole('region', { name: 'Kommentarer på 1 §' }).getByText('Rätt ord?').waitFor();
    });

    it('keeps what is half written when the tab is closed', async () => {
      const draft = await ownDraft(visit);
      const page = await open(await visit({ as: OFFICER }), draft.page);
      await page.getByRole('button', { name: 'Kommentera 2 §' }).click();
      await page.keyboard.type('Halv');
      const again = await page.context().newPage();
      await page.close();
      await open(again, draft.page);
      expect(await provision(again, 2).getByLabel('Din kommentar').inputValue()).toBe('Halv');
      await again.getByText('På hela bestämmelsen').waitFor();
    });

    it.each([
      ['on a desk', {}],
      ['at 400 %', { size: AT_400_PERCENT }],
      ['in the dark, on a phone', { size: PHONE, colorScheme: 'dark' as const }],
    ])('meets no barriers %s', async (_, look) => {
      const draft = await ownDraft(visit);
      const page = await open(await visit({ as: OFFICER, ...look }), draft.page);
      await page.getByRole('button', { name: 'Kommentera 1 §' }).click();
      await page.keyboard.type('Gäller det alla?');
      await page.keyboard.press('Control+Enter');
      await page.getByText('Gäller det alla?').waitFor();
      await page.getByRole('button', { name: 'Kommentera 2 §' }).click();
      expect(await violationsOn(page)).toEqual([]);
      expect(await widerThanScreen(page)).toBe(0);
    });
  });

  describe('with a wide table', () => {
    const row = (cell: string) => `|${` ${cell} |`.repeat(8)}`;
    const table = (head: string) => [row(head), row('---'), row('Beställningsrutin')].join('\n');
    const filler = Array.from({ length: 40 }, () => 'Ett stycke för sig.').join('\n\n');
    const texts = [table('Leverantör'), filler, table('Avtalsform')];
    const provisions = texts.map((text, at) => ({ id: `p${at}`, part: PART, heading: `Avtal, del ${at}`, text }));

    it.each([
      ['a phone', PHONE],
      ['a screen at 400 %', AT_400_PERCENT],
    ])('lets it scroll within itself on %s, where it is written and where it is read', async (_, size) => {
      const draft = await ownDraft(visit, provisions);
      const page = await open(await visit({ as: OFFICER, size }), draft.page);
      const scrolls = async (drawn: Locator) => {
        expect(await drawn.evaluate((one) => one.scrollWidth - (one.parentElement?.clientWidth ?? 0))).toBeGreaterThan(0);
        expect(await widerThanScreen(page)).toBe(0);
        expect(await violationsOn(page)).toEqual([]);
      };
      await scrolls(textOf(page, 1).getByRole('table'));
      await scrolls(page.getByRole('region', { name: /^Avtalsform, / }).getByRole('table'));
      await page.goto(draft.page.replace(/^\/arenden\/(.*)\/1\/utkast$/, '/anvisningar/$1/utgavor/1'));
      await scrolls(page.getByRole('table').first());
    });
  });

  describe('with provisions that refer to each other', () => {
    const three = [
      { id: 'a', part: PART, heading: 'Avsteg', text: 'Avsteg prövas enligt [3 §](#bestammelse-c).' },
      { id: 'b', part: PART, heading: 'Val', text: 'Nämnden väljer själv, se 1 §.' },
      { id: 'c', part: PART, heading: 'Prövning', text: 'Kontoret prövar.' },
    ];

    it('flags a number written by hand and one whose provision is gone, and makes a reference of the former', async () => {
      const draft = await ownDraft(visit, three);
      const page = await open(await visit({ as: OFFICER }), draft.page);
      await provision(page, 2).getByText('1 § är skrivet för hand').waitFor();
      await provision(page, 2).getByRole('button', { name: 'Gör till hänvisning' }).click();
      await textOf(page, 2).getByRole('link', { name: '1 §' }).waitFor();
      await page.getByRole('button', { name: 'Ta bort 3 §' }).click();
      await provision(page, 1).getByText('Hänvisar till en bestämmelse som är borttagen: 3 §.').waitFor();

      await textOf(page, 2).click();
      await page.keyboard.press('Control+End');
      await tool(page, 'Hänvisning').click();
      await page.keyboard.type('9');
      await page.keyboard.press('Enter');
      await page.getByText('Det finns ingen 9 § här: texten har 2.').waitFor();
    });
  });

  it('is moved by hand to where it is let go, and the text that it is let go over stays as it is', async () => {
    const three = ['a', 'b', 'c'].map((id) => ({ id, part: PART, heading: `Bestämmelse ${id}`, text: `Text ${id}.` }));
    const draft = await ownDraft(visit, three);
    const page = await open(await visit({ as: OFFICER, size: TALL }), draft.page);
    await dragTo(page, { number: 1, over: textOf(page, 3), at: 0.9 });
    await page.getByText(/Flyttad: nu 3\s§, i Affärsmässiga överväganden\./).waitFor();
    expect((await saved(page, draft)).map(({ id, text }) => [id, text])).toEqual([
      ['b', 'Text b.'],
      ['c', 'Text c.'],
      ['a', 'Text a.'],
    ]);
    await dragTo(page, { number: 2, over: provision(page, 1), at: 0.9 });
    await page.getByText(/Den står kvar som 2\s§\./).waitFor();
    await dragTo(page, { number: 2, over: provision(page, 1), at: 0.1 });
    await page.getByText(/Flyttad: nu 1\s§/).waitFor();
    expect(
      await provision(page, 1)
        .getByLabel(/^Rubrik/)
        .inputValue(),
    ).toBe('Bestämmelse c');
  });

  it('lets the tools go of a provision that is taken away, and they serve the others', async () => {
    const page = await open(await visit({ as: OFFICER, size: TALL }), (await ownDraft(visit)).page);
    await textOf(page, 2).click();
    await tool(page, 'Fet')
      .and(page.getByRole('button', { disabled: false }))
      .waitFor();
    await page.getByRole('button', { name: 'Ta bort 2 §' }).click();
    await tool(page, 'Fet')
      .and(page.getByRole('button', { disabled: true }))
      .waitFor();
    await page.getByRole('button', { name: 'Kommentera 1 §' }).click();
    await page.getByLabel('Din kommentar').waitFor();
  });

  it('makes a list, a table and links, refuses an address that leads nowhere, and undoes', async () => {
    const draft = await ownDraft(visit);
    const page = await open(await visit({ as: OFFICER }), draft.page);
    await textOf(page, 1).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await tool(page, 'Punktlista').click();
    await page.keyboard.type('licenser');
    await page.keyboard.press('Enter');
    await page.keyboard.type('moln');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await tool(page, 'Tabell').click();
    await tool(page, 'Ta bort kolumnen').click();
    await page.keyboard.type('Avtal');
    await tool(page, 'Rad till').click();
    expect(await textOf(page, 1).locator('tr').count()).toBe(4);

    await select(page, 2, 'Inlåsning'.length);
    await tool(page, 'Länk').click();
    await page.keyboard.type('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await page.getByText('Dit går det inte att länka.').waitFor();
    await page.getByLabel('Adress').fill('stad.example/inlasning');
    await page.keyboard.press('Enter');
    await textOf(page, 2).locator('a[href="https://stad.example/inlasning"]').waitFor();

    // The editor takes the focus back with the next picture: a key before that goes nowhere.
    await textOf(page, 2).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Control+End');
    await tool(page, 'Hänvisning').click();
    await page.keyboard.type('031-2080/2008');
    await page.getByText('Stockholms stads leveransstrategi för IT-området').first().waitFor();
    await page.keyboard.press('Enter');
    await textOf(page, 2)
      .getByRole('link', { name: /leveransstrategi.*, Dnr 031-2080\/2008$/ })
      .waitFor();
    await tool(page, 'Ångra').click();
    expect(await textOf(page, 2).getByRole('link').count()).toBe(1);
    await tool(page, 'Gör om').click();
    expect(await textOf(page, 2).getByRole('link').count()).toBe(2);
    const [first] = await saved(page, draft);
    expect(first?.text).toMatch(/- licenser\n- moln\n+\| Avtal/);
  });

  it('undoes what was done last: a removal before what was written earlier in another provision', async () => {
    const page = await open(await visit({ as: OFFICER, size: TALL }), (await ownDraft(visit)).page);
    await textOf(page, 2).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Alltid.');
    const written = 'Inlåsning ska undvikas. Alltid.';
    await page.getByRole('button', { name: 'Ta bort 1 §' }).click();
    await tool(page, 'Ångra').click();
    await page.getByText('Tillbaka där den var.').waitFor();
    expect(await textOf(page, 2).textContent()).toBe(written);

    await page.getByRole('button', { name: 'Ta bort 1 §' }).press('Enter');
    await page.getByText(/1\s§ är borttagen\./).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Tillbaka där den var.').waitFor();
    expect(await textOf(page, 2).textContent()).toBe(written);
    await page.getByLabel('Rubrik, 2 §').press('Control+z');
    expect(await textOf(page, 2).textContent()).toBe(written);
    await page.getByRole('button', { name: 'Lägg till en bestämmelse om ansvar' }).click();
    await page.getByLabel('Rubrik, 3 §').press('Control+z');
    await page.getByText(/3\s§ är borttagen\./).waitFor();
    expect(await textOf(page, 2).textContent()).toBe(written);
    await tool(page, 'Ångra').click();
    await textOf(page, 2)
      .getByText(/undvikas\.$/)
      .waitFor();
    expect(await textOf(page, 1).textContent()).toBe('Programvara upphandlas i konkurrens år 2026.');
  });

  it('goes between the cells of a table by Tab, and out of it after Escape', async () => {
    const page = await open(await visit({ as: OFFICER }), (await ownDraft(visit)).page);
    await textOf(page, 1).click();
    await page.keyboard.press('Control+End');
    await tool(page, 'Tabell').click();
    await page.getByText('Esc och sedan Tabb går ut ur texten.').waitFor();
    for (const words of ['Del', 'Omfattar', 'Not', 'Ord, kalkyl']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    const cells = await textOf(page, 1).locator('th, td').allTextContents();
    expect(cells.slice(0, 4)).toEqual(['Del', 'Omfattar', 'Not', 'Ord, kalkyl']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await textOf(page, 1).evaluate((text) => text.contains(document.activeElement))).toBe(false);
  });

  it('cuts nothing that is pasted, and says how long a field may be', async () => {
    const draft = await ownDraft(visit);
    const page = await open(await visit({ as: OFFICER }), draft.page);
    const title = page.getByLabel('Rubrik på anvisningen');
    await title.fill('a'.repeat(230));
    await page.getByText('Högst 200 tecken; nu är det 230.').waitFor();
    expect(await title.inputValue()).toHaveLength(230);
    const shorter = page.getByRole('complementary').getByRole('link', { name: /^Kortare rubrik på anvisningen: högst 200\stecken$/ });
    await shorter.press('Enter');
    expect(await title.evaluate((field) => field === document.activeElement)).toBe(true);
    await title.fill('Kort');
    await shorter.waitFor({ state: 'detached' });
    await saved(page, draft);
  });

  it('tells the other that a version was saved, and not oneself in another tab', async () => {
    const draft = await ownDraft(visit);
    const page = await open(await visit({ as: OFFICER }), draft.page);
    const caseOf = async (tab: Page) => {
      await tab.goto(draft.page.replace('/utkast', ''));
      await settled(tab);
      return tab;
    };
    const second = await caseOf(await page.context().newPage());
    const henrik = await caseOf(await visit({ as: HEAD }));
    await textOf(page, 1).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Alltid.');
    await saved(page, draft);
    // Everybody else is told of the version before the answer has come to the tab that saved it.
    const othersAreTold = henrik
      .getByRole('status')
      .getByText(/Utkastet ändrades/)
      .waitFor();
    await page.route('**/drafts', async (route) => {
      const response = await route.fetch();
      await othersAreTold;
      await route.fulfill({ response });
    });
    await page.getByRole('button', { name: 'Spara en version i ärendet' }).click();
    await othersAreTold;
    await second.getByText(/Alltid\.$/).waitFor();
    expect(await second.getByRole('status').allTextContents()).not.toContainEqual(expect.stringContaining('Utkastet ändrades'));
  });

  it('undoes what one wrote oneself, and never what the other wrote', async () => {
    const draft = await ownDraft(visit);
    const anna = await open(await visit({ as: OFFICER }), draft.page);
    const henrik = await open(await visit({ as: HEAD }), draft.page);
    await textOf(anna, 1).click();
    await anna.keyboard.press('Control+End');
    await anna.keyboard.type(' Annas ord.');
    await textOf(henrik, 1).getByText('Annas ord.').waitFor();
    await textOf(henrik, 1).click();
    await henrik.keyboard.press('Control+Home');
    await henrik.keyboard.type('Henriks ord. ');
    await textOf(anna, 1).getByText('Henriks ord.').waitFor();
    await textOf(anna, 1).press('Control+z');
    expect(await textOf(anna, 1).textContent()).toBe('Henriks ord. Programvara upphandlas i konkurrens år 2026.');
  });

  it('takes headings, bold, a list and a table from a word processor, and leaves the rest', async () => {
    const draft = await ownDraft(visit);
    const page = await open(await visit({ as: OFFICER }), draft.page);
    await textOf(page, 2).selectText();
    await pasteInto(textOf(page, 2), WORD);
    const [, second] = await saved(page, draft);
    expect(second?.text.replaceAll(/\n{3,}/g, '\n\n').trim()).toBe(
      [
        '# Omfattning',
        'Staden köper **alltid** i konkurrens\\[1\\].',
        '- licenser\n- moln\n  - med drift',
        '1. först\n2. sedan',
        '- och sist',
        'Avtal som löper',
        '| Avtal     | Till |\n| --------- | ---- |\n| 4411      | 2027 |\n|           | 2028 |\n| Inga fler |      |',
      ].join('\n\n'),
    );
  });

  it('has a text to write in where the focus comes, also before the browser has looked at what is near', async () => {
    const draft = await ownDraft(visit);
    const page = await visit({ as: OFFICER });
    // On a busy machine the browser tells late; here it never does.
    await page.addInitScript(() => {
      IntersectionObserver.prototype.observe = () => undefined;
    });
    await page.goto(draft.page);
    await settled(page);
    await page.getByRole('button', { name: 'Lägg till en bestämmelse om ansvar' }).click();
    await page.keyboard.type('Leverantören');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Staden svarar för sina avtal.');
    expect((await saved(page, draft)).at(-1)).toMatchObject({ heading: 'Leverantören', text: 'Staden svarar för sina avtal.' });
  });

  it('is written in as usual where the text is very long', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      id: `p${at + 1}`,
      part: PART,
      heading: `Bestämmelse ${at + 1}`,
      text: Array.from(
        { length: 3 },
        (__, paragraph) => `Stycke ${paragraph + 1}. ${'Nämnden köper programvara i konkurrens. '.repeat(6)}`,
      ).join('\n\n'),
    }));
    const draft = await ownDraft(visit, many);
    const page = await open(await visit({ as: OFFICER }), draft.page);
    // What is far away is read, and becomes an editor when one comes near it.
    expect(await page.getByRole('textbox', { name: /^Text, / }).count()).toBeLessThan(30);
    await textOf(page, 1).click();
    await page.keyboard.press('Control+End');
    const words = 'Det här skrivs utan att vänta på något annat i texten. '.repeat(4);
    const began = Date.now();
    await page.keyboard.type(words);
    console.log(`A letter in a draft of 60 provisions: ${((Date.now() - began) / words.length).toFixed(1)} ms`);
    await page.keyboard.press('Alt+ArrowDown');
    await textOf(page, 2).getByText(words.trim()).waitFor();
    const provisions = await saved(page, draft);
    expect(provisions).toHaveLength(60);
    expect(provisions[1]).toMatchObject({ id: 'p1', text: expect.stringContaining(words.trim()) });
  });
});
