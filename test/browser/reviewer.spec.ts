import { expect, it } from '@jest/globals';
import { Acting } from './support/acting.js';
import { widerThanScreen } from './support/axe.js';
import { itHasNoBarriers } from './support/barriers.js';
import { inBrowser } from './support/browser.js';
import { reviewOf } from './support/example.js';
import { tabTo } from './support/keyboard.js';
import { settled } from './support/launch.mjs';
import { AT_400_PERCENT, DESK } from './support/sizes.mjs';

const PAGE = reviewOf('telefoni', 2);
const SELF = `/api/directives${PAGE.replace('/granskning', '').replace(/\/2$/, '/editions/2')}`;
interface UnderReview {
  readonly review: {
    readonly reviewers: readonly { readonly id: string }[];
    readonly comments: readonly { readonly id: string; readonly answer?: string }[];
  };
  readonly text: { readonly content: { readonly provisions: readonly { readonly text: string }[] } };
}

const COMMENT = 'Säg vem som prövar överlämningen.';

inBrowser('a reviewer', (visit) => {
  itHasNoBarriers(visit, 'Rita Sjö', PAGE);

  it('reads what is changed against the edition before, and the text as a statute', async () => {
    const page = await visit({ as: 'Rita Sjö' });
    await page.goto(PAGE);
    await settled(page);
    await page.getByText(/Mot utgåva\s1: .*ny bestämmelse/).waitFor();
    expect(await page.locator('ins').count()).toBeGreaterThan(0);
    expect(await page.locator('#p9').getByText('ny', { exact: true }).count()).toBe(1);
  });

  it('selects words and comments on them; what lacks is said at its field, and half of it survives a closed tab', async () => {
    const page = await visit({ as: 'Erik Malm' });
    await page.goto(PAGE);
    await settled(page);
    await page.locator('#p8 p').first().click({ clickCount: 3 });
    await page.getByRole('button', { name: 'Kommentera orden' }).click();
    const quoted = page.getByLabel('Orden som synpunkten gäller');
    expect(await quoted.inputValue()).toMatch(/^Nämndens egna avtal/);
    expect(await page.evaluate(() => CSS.highlights.get('kommenterat')?.size)).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-comments-0-text');

    await page.getByRole('button', { name: 'Lämna utlåtandet' }).click();
    const verdict = page.getByRole('region', { name: 'Ditt utlåtande' });
    await verdict.getByRole('link', { name: 'Skriv synpunkten, eller ta bort den' }).waitFor();
    expect(await page.getByRole('group', { name: 'Kan förslaget gå till beslut?' }).textContent()).toContain('Välj om du');
    expect(await page.getByRole('dialog').count()).toBe(0);

    const context = page.context();
    await page.close();
    const again = await context.newPage();
    await again.goto(PAGE);
    await again.getByLabel('Orden som synpunkten gäller').waitFor();
    await again.getByRole('button', { name: /^Ta bort/ }).click();
    await again.getByText('Du har inte skrivit någon synpunkt.').waitFor();
    await again
      .getByText(/^Sparat/)
      .first()
      .waitFor();
  });

  it('comments and answers by keyboard alone, begun on one device and ended on another', async () => {
    const page = await visit({ as: 'Rita Sjö' });
    await page.goto(PAGE);
    await settled(page);
    await tabTo(page, 'Kommentera 9 §');
    await page.keyboard.press('Enter');
    await page.keyboard.type(COMMENT);
    await tabTo(page, /^Måste besvaras/);
    await page.keyboard.press('Space');
    await tabTo(page, 'Tillstyrker');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Skäl');
    await page.keyboard.type('Ansvaret behöver');
    await page
      .getByText(/^Sparat/)
      .first()
      .waitFor();

    const phone = await visit({ as: 'Rita Sjö' });
    await phone.goto(PAGE);
    await settled(phone);
    await phone
      .getByText(/^Sparat/)
      .first()
      .waitFor();
    expect(await phone.getByRole('textbox', { name: 'Din synpunkt på 9 §' }).inputValue()).toBe(COMMENT);
    expect(await phone.getByLabel('Tillstyrker med ändring').isChecked()).toBe(true);
    await tabTo(phone, 'Skäl');
    await phone.keyboard.press('End');
    await phone.keyboard.type(' sägas ut.');
    await tabTo(phone, 'Lämna utlåtandet');
    await phone.keyboard.press('Enter');
    await phone.getByRole('dialog').getByText('Rita Sjö tillstyrker med ändring förslaget till anvisning för telefoni').waitFor();
    expect(await phone.getByRole('dialog').textContent()).toContain('varav 1 måste besvaras före beslut');
    await tabTo(phone, 'Lämna utlåtandet');
    await phone.keyboard.press('Enter');
    await phone.getByRole('heading', { name: /^Rita Sjö tillstyrker med ändring/ }).waitFor();
    await phone.waitForFunction(() => document.activeElement?.id === 'kvitto');
    expect(await phone.locator('code').first().textContent()).toMatch(/^[0-9a-f]{64}$/);
    await phone.getByText('Ansvaret behöver sägas ut.').waitFor();
    await phone.getByText('Handläggaren har inte svarat än.').waitFor();
  });

  it('is asked again, and reads first what changed since they last read it', async () => {
    const anna = new Acting(await visit({ as: 'Anna Lind' }));
    const { review, text } = (await anna.get<UnderReview>(SELF)).body;
    for (const { id, answer } of review.comments) {
      if (answer === undefined) await anna.act(`${SELF}/comments/${id}/answers`, { answer: 'Infört.' });
    }
    await anna.actOn(SELF, 'reopenings', { reasons: 'Ritas synpunkt tas in.' });
    const provisions = text.content.provisions.map((one, at) =>
      at === 8 ? { ...one, text: `${one.text} Servicenämnden prövar den.` } : one,
    );
    await anna.actOn(SELF, 'drafts', { content: { ...text.content, provisions } });
    const reviewers = review.reviewers.map(({ id }) => id);
    await anna.actOn(SELF, 'submissions', { reviewers });

    const page = await visit({ as: 'Rita Sjö' });
    await page.goto(PAGE);
    await settled(page);
    await page.getByText(/^Mot texten du läste .*: 1 ändrad\.$/).waitFor();
    await page.getByText('Granskning, omgång 1', { exact: true }).click();
    await page.getByText('Ansvaret behöver sägas ut.').waitFor();
    await page.getByRole('article').filter({ hasText: COMMENT }).getByText('Infört.').waitFor();
    expect(await page.locator('ins').allTextContents()).toEqual([expect.stringContaining('Servicenämnden prövar den.')]);
    await page.setViewportSize(AT_400_PERCENT);
    expect(await widerThanScreen(page)).toBe(0);
    await page.setViewportSize(DESK);
    await page
      .getByRole('radio', { name: 'Mot utgåva 1' })
      .or(page.getByText('Mot utgåva 1', { exact: true }))
      .first()
      .click();
    await page.getByText(/^Mot utgåva\s1: .*ny bestämmelse/).waitFor();
  });

  it('finds what they wrote on a provision that the text has lost as a comment on the whole, and can remove it', async () => {
    const page = await visit({ as: 'Erik Malm' });
    const lost = { provision: 'struken', number: 4, quote: 'varje år', text: 'Hur ofta?', blocking: true };
    const note = { version: 1, text: JSON.stringify({ comments: [lost] }), at: '2026-01-01T00:00:00.000Z' };
    await page.route('**/api/working-notes/give-verdict~*', (route) => route.fulfill({ json: note }));
    await page.goto(PAGE);
    const verdict = page.getByRole('region', { name: 'Ditt utlåtande' });
    await verdict.getByText('Den gällde 4 §, som inte finns kvar i texten. Den lämnas som en synpunkt på hela texten.').waitFor();
    expect(await verdict.getByRole('textbox', { name: 'Din synpunkt på hela texten' }).inputValue()).toBe('Hur ofta?');
    await verdict.getByRole('button', { name: 'Ta bort: Din synpunkt på hela texten' }).click();
    await page.getByText('Du har inte skrivit någon synpunkt.').waitFor();
  });

  it('declines with a reason, and is told what comes next', async () => {
    const page = await visit({ as: 'Erik Malm' });
    await page.goto(PAGE);
    await settled(page);
    await page.getByText('Kan du inte granska?').click();
    await page.getByRole('button', { name: 'Avböj att granska' }).click();
    await page.getByRole('link', { name: 'Skriv varför, så att någon annan kan tillfrågas' }).waitFor();
    await page.getByLabel('Skäl').last().fill('Jag är ledig till jul.');
    await page.getByRole('button', { name: 'Avböj att granska' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Avböj att granska' }).click();
    await page.getByRole('heading', { name: /^Du har avböjt att granska/ }).waitFor();
    await page.getByText('Anna Lind har fått veta det.').waitFor();
  });

  it('is nothing for those who were not asked', async () => {
    const page = await visit({ as: 'Elin Dahl' });
    await page.goto(PAGE);
    await settled(page);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('button', { name: 'Lämna utlåtandet' }).count()).toBe(0);
  });
});
