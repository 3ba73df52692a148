import { expect, it } from '@jest/globals';
import { itHasNoBarriers } from './support/barriers.js';
import { inBrowser } from './support/browser.js';
import { evaluationOf } from './support/example.js';
import { tabTo } from './support/keyboard.js';
import { settled } from './support/launch.mjs';
import { PHONE, TABLET } from './support/sizes.mjs';
import { open } from './support/walk.js';

const PAGE = evaluationOf('systemforvaltning', 1, 2);
const ANSWERED = evaluationOf('ovrigt', 1, 1);

inBrowser('an evaluator', (visit) => {
  it('sees last time’s answers and what is known beside each question', async () => {
    const page = await visit({ as: 'Elin Dahl' });
    await open(page, '/utvarderingar');
    await page.getByRole('link', { name: /systemförvaltning.*omgång\s2/ }).click();
    const second = page.getByRole('region', { name: '2. Följs anvisningen' });
    await second.getByText(/Elin Dahl, betyg 3: I stort/).waitFor();
    await second.getByText('10 av 10 har kvitterat anvisningen.').waitFor();
    await second.getByText(/avsteg begärda/).waitFor();
    await page
      .getByRole('region', { name: '4. Utsätts' })
      .getByText(/avtal 4203/)
      .waitFor();
  });

  it('answers by keyboard alone on a tablet; a closed tab and another device lose nothing', async () => {
    const tablet = await visit({ as: 'Elin Dahl', size: TABLET });
    await open(tablet, PAGE);
    for (const number of [1, 2, 3]) {
      await tabTo(tablet, '1');
      await tablet.keyboard.press('ArrowRight');
      await tabTo(tablet, `Ditt svar på fråga ${number}`);
      await tablet.keyboard.type(`Svar ${number}.`);
    }
    await tablet.getByText('3 av 5 frågor besvarade').waitFor();
    await tablet
      .getByText(/^Sparat/)
      .first()
      .waitFor();
    const context = tablet.context();
    await tablet.close();
    const again = await context.newPage();
    await open(again, PAGE);
    await again.getByText('3 av 5 frågor besvarade').waitFor();

    const desk = await visit({ as: 'Elin Dahl' });
    await open(desk, PAGE);
    await desk.getByText('3 av 5 frågor besvarade').waitFor();
    await tabTo(desk, 'Ditt svar på fråga 4');
    await desk.keyboard.type('Svar 4.');
    await tabTo(desk, 'Lämna svaren');
    await desk.keyboard.press('Enter');
    await desk.getByRole('link', { name: 'Svara på fråga 5' }).waitFor();
    expect(await desk.getByRole('link', { name: /^Välj ett betyg/ }).allTextContents()).toEqual([
      'Välj ett betyg på fråga 4, eller att det inte går att bedöma',
    ]);
    await tabTo(desk, /^Välj ett betyg på fråga 4/);
    await desk.keyboard.press('Enter');
    await desk.keyboard.press('ArrowUp');
    const fourth = desk.getByRole('region', { name: '4. Utsätts' });
    expect(await fourth.getByLabel('Går inte att bedöma').isChecked()).toBe(true);
    await tabTo(desk, 'Ditt svar på fråga 5');
    await desk.keyboard.type('Svar 5.');
    await tabTo(desk, 'Lägg till en brist');
    await desk.keyboard.press('Enter');
    await desk.getByLabel('Vad brister?').fill('Ingen mäter svarstiderna.');
    await tabTo(desk, 'Lämna svaren');
    await desk.keyboard.press('Enter');
    await desk.getByRole('dialog').getByText('Elin Dahl svarar på utvärderingen av anvisning för systemförvaltning').waitFor();
    await tabTo(desk, 'Lämna svaren');
    await desk.keyboard.press('Enter');
    await desk.getByRole('heading', { name: /^Du har svarat på utvärderingen/ }).waitFor();
    await desk.waitForFunction(() => document.activeElement?.id === 'kvitto');

    await desk.getByText(/^Du har svarat\. Sista dag för svar är/).waitFor();
    await desk.getByRole('button', { name: 'Ändra svaren' }).click();
    expect(await desk.getByLabel('Ditt svar på fråga 5').inputValue()).toBe('Svar 5.');

    await desk.reload();
    await settled(desk);
    await desk.getByText(/Du kan ändra dina svar/).waitFor();
    expect(await desk.getByLabel('Ditt svar på fråga 5').inputValue()).toBe('Svar 5.');
    expect(await desk.getByLabel('Vad brister?').inputValue()).toBe('Ingen mäter svarstiderna.');
  });

  it('gets one question a screen on a phone, and the way back leads to the question before', async () => {
    const page = await visit({ as: 'Per Ståhl', size: PHONE });
    await open(page, PAGE);
    expect(await page.getByRole('textbox', { name: /^Ditt svar/ }).count()).toBe(1);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.getByRole('radio', { name: '4' }).check();
    await page.getByLabel('Ditt svar på fråga 1').fill('Väl.');
    await page.getByRole('button', { name: 'Nästa fråga' }).click();
    await page.getByLabel('Ditt svar på fråga 2').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'fraga-2');
    expect(new URL(page.url()).searchParams.get('fraga')).toBe('2');
    await page.goBack();
    await page.getByLabel('Ditt svar på fråga 1').waitFor();
    expect(await page.getByRole('button', { name: 'Lämna svaren' }).count()).toBe(0);
    await page.goto(`${PAGE}?fraga=6`);
    await page.getByRole('button', { name: 'Lämna svaren' }).click();
    await page.getByLabel('Ditt svar på fråga 2').waitFor();
  });
});

inBrowser('the head of IT', (visit) => {
  itHasNoBarriers(visit, 'Henrik Öberg', ANSWERED);

  it('reads the answers, reads what each outcome sets in motion, and concludes by keyboard alone', async () => {
    const page = await visit({ as: 'Henrik Öberg' });
    await open(page, ANSWERED);
    await page.getByText('Väl. Tre e-tjänster har återanvänts av andra nämnder.').waitFor();
    // What else is possible depends on how the edition stands, which other tests change.
    await page.getByText('Kommunstyrelsen får frågan om en ny leveransstrategi.').waitFor();
    await tabTo(page, 'Behåll');
    await page.keyboard.press('Space');
    await tabTo(page, 'Skäl');
    await page.keyboard.type('Den fungerar.');
    await tabTo(page, 'Avsluta utvärderingen');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('omgång 1: behåll.').waitFor();
    await tabTo(page, 'Avsluta utvärderingen');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Du har avslutat utvärderingen/ }).waitFor();
    await page.getByRole('region', { name: 'Utfallet' }).getByText('Den fungerar.').waitFor();
  });
});
