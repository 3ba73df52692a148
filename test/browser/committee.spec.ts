import { expect, it } from '@jest/globals';
import { inBrowser } from './support/browser.js';
import { inWords, nextYears, todayFor } from './support/days.js';
import { committee, consultationOf } from './support/example.js';
import { tabTo } from './support/keyboard.js';
import { open } from './support/walk.js';

inBrowser('a committee’s contact', (visit) => {
  it('acknowledges by keyboard alone, naming who answers for it', async () => {
    const page = await visit({ as: 'Agneta Vik' });
    await open(page, '/mitt-arbete');
    await page.getByRole('link', { name: 'Min nämnd' }).click();
    await page.getByRole('heading', { level: 1, name: 'Äldrenämnden' }).waitFor();
    await page.getByText(/\d väntar på kvittens\./).waitFor();
    // Others' decisions reach this committee meanwhile: what is counted here is the one that it came for.
    const waits = page.getByRole('region', { name: 'Väntar på er' }).getByText(/^Kvittera anvisning för driftentreprenad/);
    expect(await waits.count()).toBe(1);
    const itsField = page.getByRole('article', { name: /^Kvittera anvisning för driftentreprenad/ }).getByLabel('Vem svarar');
    const toItsField = async () => {
      do await tabTo(page, /^Vem svarar/);
      while (!(await itsField.evaluate((field) => field === document.activeElement)));
    };
    await toItsField();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await tabTo(page, 'Kvittera');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Skriv vem som svarar för anvisningen hos er' }).waitFor();
    await toItsField();
    await page.keyboard.type('Siv Ek, utredare');
    await tabTo(page, 'Kvittera');
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog')
      .getByText(/^Äldrenämnden har tagit emot anvisning för driftentreprenad.*Siv Ek, utredare, svarar för den/)
      .waitFor();
    await tabTo(page, 'Kvittera');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Äldrenämnden har kvitterat anvisning för driftentreprenad/ }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'kvitto');
    await page.getByText('Svarar för den hos er: Siv Ek, utredare.').waitFor();
    expect(await waits.count()).toBe(0);
  });

  it('reads what applies from when, and what changed', async () => {
    const page = await visit({ as: 'Sven Alm' });
    await open(page, committee('socialnamnden'));
    const applying = page.getByRole('region', { name: 'Gäller för er' });
    await applying
      .getByText(/Gäller sedan/)
      .first()
      .waitFor();
    await applying.getByText('Det som är ändrat').first().click();
    await applying
      .getByText(/första utgåva|ändr/)
      .nth(1)
      .waitFor();
    await applying.getByText('Övergång:', { exact: true }).waitFor();
  });

  it('answers a consultation by a decision of its own, begun on one device and ended on another', async () => {
    const path = consultationOf('utbildningsnamnden', 'it-klientutrustning', 2);
    const first = await visit({ as: 'Karin Holm' });
    await open(first, path);
    await first.getByText('Räcker sortimentet för nämndens verksamhet').waitFor();
    await tabTo(first, 'Svar');
    await first.keyboard.type('Nämnden tillstyrker.');
    await first.getByText(/^Sparat/).waitFor();

    const page = await visit({ as: 'Karin Holm' });
    await open(page, path);
    await page.getByText(/^Sparat/).waitFor();
    expect(await page.getByLabel('Svar', { exact: true }).inputValue()).toBe('Nämnden tillstyrker.');
    await tabTo(page, /^Nämnden/);
    await page.keyboard.press('Space');
    await tabTo(page, 'Lämna remissvaret');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Skriv protokollets paragraf' }).waitFor();
    const day = await todayFor(page);
    await page.getByLabel('Sammanträdets dag').fill(day);
    await page.getByLabel('Paragraf i protokollet').fill('§ 7');
    await page.getByRole('button', { name: 'Lämna remissvaret' }).click();
    await page
      .getByRole('dialog')
      .getByText(new RegExp(`den ${inWords(day)}, §\\s7, beslutat sitt svar`))
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Lämna remissvaret' }).click();
    await page.getByRole('heading', { name: /^Utbildningsnämnden har svarat på remissen/ }).waitFor();
    await page.getByText(new RegExp(`^Utbildningsnämnden beslutade svaret den ${inWords(day)}, §\\s7\\.$`)).waitFor();
    await page.getByText(/^Utbildningsnämnden svarade på remissen den/).waitFor();
    expect(await page.getByText('ombeds säga').count()).toBe(0);
  });

  it('asks for an exemption by keyboard alone, and sees the director’s answer', async () => {
    const page = await visit({ as: 'Gunnar Hed' });
    await open(page, committee('hasselby-vallingby'));
    await tabTo(page, /^Begär avsteg från Anvisning för systemförvaltning/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Begär avsteg' }).waitFor();
    await tabTo(page, 'Från vilken bestämmelse?');
    await page.keyboard.type('3 §');
    await page.getByRole('blockquote').waitFor();
    await tabTo(page, 'Skäl');
    await page.keyboard.type('Systemet byts ut.');
    await page.getByLabel('Sista dag').fill('2026-01-01');
    await page.getByRole('button', { name: 'Begär avsteg' }).click();
    await page.getByRole('link', { name: 'Sista dag: tidigast' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    const lastDay = await nextYears(page, '06-30');
    await page.getByLabel('Sista dag').fill(lastDay);
    await tabTo(page, 'Begär avsteg');
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog')
      .getByText(new RegExp(`begär avsteg från 3\\s§ i anvisning för systemförvaltning .*till och med ${inWords(lastDay)}`))
      .waitFor();
    await tabTo(page, 'Begär avsteg');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Till avstegets sida' }).click();
    await page.getByText('Det är inte beslutat än.').waitFor();
    const asked = new URL(page.url()).pathname;

    const director = await visit({ as: 'Stina Berg' });
    await open(director, asked);
    await director.getByLabel('Bevilja avsteg').check();
    await director.getByLabel('Villkor').fill('Inga nya avtal.');
    await director.getByLabel('Beviljas till och med').fill('2026-01-01');
    await director.getByRole('button', { name: 'Bevilja avsteget' }).click();
    await director.getByRole('link', { name: 'Skriv skälen för beslutet.' }).waitFor();
    await director.getByRole('link', { name: 'Beviljas till och med: tidigast' }).waitFor();
    await director.getByLabel('Beviljas till och med').fill(`${Number(lastDay.slice(0, 4)) + 1}-06-30`);
    await director.getByRole('button', { name: 'Bevilja avsteget' }).click();
    await director.getByRole('link', { name: new RegExp(`Beviljas till och med: senast ${inWords(lastDay)}`) }).waitFor();
    await director.getByLabel('Beviljas till och med').fill(lastDay);
    await director.getByLabel('Ja, det får delegeras.').check();
    await director.getByLabel('Därför att').fill('Det rör inte verksamhetens mål.');
    await director.getByLabel('Skäl för beslutet').fill('Kostnaden överstiger nyttan.');
    await director.getByLabel('Föredragande').fill('Anna Lind');
    await director.getByLabel('Behövs inte').check();
    await director.getByLabel('Varför den inte behövs').fill('Ingen viktigare förändring.');
    await director.getByRole('button', { name: 'Bevilja avsteget' }).click();
    await director
      .getByRole('dialog')
      .getByText(/^Stina Berg beviljar Hässelby-Vällingby stadsdelsnämnd avsteg från 3\s§/)
      .waitFor();
    await director.getByRole('dialog').getByRole('button', { name: 'Bevilja avsteget' }).click();
    await director.getByRole('heading', { name: 'Hässelby-Vällingby stadsdelsnämnd har beviljats avsteg.' }).waitFor();

    await open(page, asked);
    await page.getByText(/behöver inte följa bestämmelsen till och med/).waitFor();
    await page.getByText('Inga nya avtal.').waitFor();
  });

  it('sees nothing of another committee', async () => {
    const page = await visit({ as: 'Sven Alm' });
    await open(page, committee('trafiknamnden'));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('button', { name: 'Kvittera' }).count()).toBe(0);
  });
});
