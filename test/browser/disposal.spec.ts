import { expect, it } from '@jest/globals';
import { Acting } from './support/acting.js';
import { aloneIn } from './support/alone.js';
import { inBrowser } from './support/browser.js';
import { nextYears } from './support/days.js';
import { reviewedCase } from './support/ready-case.js';
import { open } from './support/walk.js';

const ADMINISTRATOR = 'Ada Norén';
const REGISTRAR = 'Rolf Ahl';
const REVIEWER = 'Rita Sjö';

inBrowser('the registrar', (visit) => {
  aloneIn('systemforvaltning');

  it('carries out the archive authority’s decision that words go, and everybody sees that they are gone and why', async () => {
    const one = await reviewedCase(visit);
    const { text } = (await one.anna.get<{ text: { hash: string } }>(one.self)).body;
    await new Acting(await visit({ as: REVIEWER })).act(`${one.self}/verdicts`, {
      textHash: text.hash,
      verdict: 'supports',
      reasons: 'Karin Holm är sjukskriven.',
      comments: [],
    });

    const page = await open(await visit({ as: REGISTRAR }), `${one.casePage}?flik=handelser`);
    const verdict = page.getByRole('listitem').filter({ hasText: `${REVIEWER} tillstyrkte` });
    await verdict.getByText('Vad posten säger').click();
    await verdict.getByText('Karin Holm är sjukskriven.').waitFor();
    await verdict.getByText('Gallra ord i posten').click();
    await verdict.getByRole('button', { name: 'Gallra', exact: true }).click();
    await verdict.getByRole('link', { name: 'Ange arkivmyndigheten.' }).waitFor();
    await verdict.getByLabel('Arkivmyndighet som beslutade').fill('Kommunstyrelsen');
    await verdict.getByLabel('Beslutets dag').fill('2026-11-16');
    await verdict.getByLabel('Var beslutet finns').fill('SSA 2026:14');
    await verdict.getByLabel('Skäl', { exact: true }).fill('En uppgift om hälsa hör inte till ärendet.');
    await verdict.getByRole('button', { name: 'Gallra', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^Postens skäl gallras enligt beslut av Kommunstyrelsen den\s16\snovember\s2026/).waitFor();
    await dialog.getByRole('button', { name: 'Gallra', exact: true }).click();

    await verdict.getByText('Gallrat: skäl.').waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: `${REGISTRAR} gallrade ord i en post, enligt beslut av Kommunstyrelsen` })
      .waitFor();
    expect(await page.getByText('Karin Holm').count()).toBe(0);
    expect(await verdict.getByText('Gallra ord i posten').count()).toBe(0);

    const officer = await open(one.anna.page, `${one.casePage}?flik=handelser`);
    const seen = officer.getByRole('listitem').filter({ hasText: 'Gallrat: skäl.' });
    await seen.getByText('Vad posten säger').click();
    await seen.getByText('(gallrat)').waitFor();
    expect(await officer.getByText('Gallra ord i posten').count()).toBe(0);
  });

  it('finds the words about a person and about a unit where these are administered', async () => {
    const ada = new Acting(await visit({ as: ADMINISTRATOR }));
    const made = async (path: string, body: object) => (await ada.act<{ result: { id: string } }>(path, body)).body.result.id;
    const own = crypto.randomUUID().slice(0, 8);
    const person = await made('/api/people', { subject: `karin-${own}`, name: `Karin ${own}`, email: `karin-${own}@stad.example` });
    await ada.act(`/api/people/${person}/roles`, { role: 'evaluator', from: '2026-11-16', reason: 'Vikarie för en sjukskriven.' });
    const unit = await made('/api/units', { kind: 'company', name: `Bolaget ${own}` });
    await ada.act(`/api/units/${unit}/closings`, { lastDay: await nextYears(ada.page, '01-31'), reason: 'Ägaren är sjukskriven.' });

    const page = await open(await visit({ as: REGISTRAR }), '/administration');
    await page.getByRole('link', { name: 'Personer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Personer' }).waitFor();
    for (const about of [`/administration/personer/${person}`, `/administration/enheter/${unit}`]) {
      await open(page, about);
      const entry = page.getByRole('listitem').filter({ hasText: 'Gallra ord i posten' }).last();
      await entry.getByText('Vad posten säger').click();
      await entry.getByText(/sjukskriven/).waitFor();
      await entry.getByText('Gallra ord i posten').click();
      await entry.getByLabel('Arkivmyndighet som beslutade').fill('Kommunstyrelsen');
      await entry.getByLabel('Beslutets dag').fill('2026-11-16');
      await entry.getByLabel('Var beslutet finns').fill('SSA 2026:14');
      await entry.getByLabel('Skäl', { exact: true }).fill('En uppgift om hälsa hör inte hit.');
      await entry.getByRole('button', { name: 'Gallra', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Gallra', exact: true }).click();
      await page.getByText('Gallrat: skäl.').waitFor();
      expect(await page.getByText(/sjukskriven/).count()).toBe(0);
    }
    await open(ada.page, `/administration/personer/${person}`);
    await ada.page.getByRole('heading', { name: 'Roller' }).waitFor();
    expect(await ada.page.getByRole('heading', { name: 'Händelser' }).count()).toBe(0);
  });
});
