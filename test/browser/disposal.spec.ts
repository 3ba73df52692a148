import { expect, it } from '@jest/globals';
import { Acting } from './support/acting.js';
import { aloneIn } from './support/alone.js';
import { inBrowser } from './support/browser.js';
import { reviewedCase } from './support/ready-case.js';
import { open } from './support/walk.js';

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
});
