import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Acting } from './support/acting.js';
import { violationsOn } from './support/axe.js';
import { inBrowser } from './support/browser.js';
import { tabTo } from './support/keyboard.js';
import { settled } from './support/launch.mjs';
import { open } from './support/walk.js';

const WHO = 'Axel Frisk';

inBrowser('the auditor', (visit) => {
  describe.each(['/revision', '/sakerhetslogg'])('%s', (path) => {
    it.each(['sv', 'en'] as const)('has no barriers in %s, with all of an entry open', async (language) => {
      const page = await visit({ as: WHO, language });
      await page.goto(path);
      await settled(page);
      for (const one of await page.locator('main li').first().locator('summary').all()) await one.click();
      expect(await violationsOn(page)).toEqual([]);
    });
  });

  it('reads what a person did, in words, with before and after and the proof', async () => {
    const page = await visit({ as: WHO });
    await page.goto('/revision');
    await settled(page);
    await page.getByLabel('Vem som gjorde det').selectOption({ label: 'Stina Berg' });
    const decisions = page.locator('optgroup[label="Beslut"]').locator('option');
    expect(await decisions.allTextContents()).toContain('Beslutade utgåva … enligt förslaget');
    await page.getByLabel('Vad som hände').selectOption('EditionApproved');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: /^Av Stina Berg/ }).waitFor();
    const entry = page.getByRole('list', { name: 'Händelser' }).getByRole('listitem').first();
    await entry.getByText(/^Stina Berg beslutade utgåva\s\d/).waitFor();
    await entry.getByText('stadsdirektör, för kommunstyrelsen').waitFor();
    const read = entry.getByRole('link', { name: /^Anvisning för .*, utgåva\s\d+$/ });
    expect(await read.getAttribute('href')).toMatch(/^\/arenden\/[0-9a-f-]{36}\/\d+$/);

    await entry.getByText(/^Vad som ändrades/).click();
    const row = entry.getByRole('row').filter({ hasText: 'tillstånd' });
    await row.waitFor();
    expect((await row.getByRole('cell').allTextContents()).slice(1)).toEqual(['klar för beslut', 'beslutad']);
    await entry.getByText('Bevis').click();
    await entry
      .getByText(/^[0-9a-f]{64}$/)
      .first()
      .waitFor();
  });

  it('never reads the id of a committee whose name has not come yet', async () => {
    const page = await visit({ as: WHO });
    let come = () => {};
    const names = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/api/units?*', async (route) => {
      await names;
      await route.continue();
    });
    const trail = page.waitForResponse(/\/api\/trail/);
    await page.goto('/revision?slag=ReceiptSent');
    await (await trail).finished();
    await page.getByRole('heading', { level: 2, name: 'av ett slag' }).waitFor();
    expect(await page.getByRole('main').textContent()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    come();
    await page.getByRole('list', { name: 'Händelser' }).getByText(/nämnd/).first().waitFor();
  });

  it('sees what a person does while their trail is read', async () => {
    const ada = new Acting(await visit({ as: 'Ada Norén' }));
    const { id } = (await ada.get<{ id: string }>('/api/me')).body;
    const page = await open(await visit({ as: WHO }), `/revision?person=${id}`);
    const name = `Bolaget ${crypto.randomUUID().slice(0, 8)}`;
    await ada.act('/api/units', { kind: 'company', name });
    await page.getByRole('list', { name: 'Händelser' }).getByText(name).first().waitFor();
  });

  it('sends an address that shows another the same', async () => {
    const page = await visit({ as: WHO });
    await page.goto('/revision');
    await settled(page);
    await page.getByLabel('Diarienummer').fill('031-2080/2008');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: /^Ärende / }).waitFor();
    const sentence = await page.getByRole('list', { name: 'Händelser' }).getByRole('listitem').last().locator('p').first().textContent();
    const other = await visit({ as: WHO });
    await other.goto(page.url());
    await settled(other);
    await other
      .getByText(sentence ?? '')
      .first()
      .waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'Alla händelser' }).waitFor();
  });

  it('walks through the trail by keyboard alone', async () => {
    const page = await visit({ as: WHO });
    await page.goto('/revision');
    await settled(page);
    await tabTo(page, /^Diarienummer$/);
    await page.keyboard.type('031-');
    await page.keyboard.press('Enter');
    await page.getByText('Inget i händelserna stämmer med urvalet.').waitFor();
    await tabTo(page, 'Visa allt');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Alla händelser' }).waitFor();
    await tabTo(page, /^Vad posten säger$/);
    await page.keyboard.press('Enter');
    await page.locator('main li details[open] dl').waitFor();
  });

  it('says no entry by its name in the code', async () => {
    const page = await visit({ as: WHO });
    await page.goto('/revision');
    await settled(page);
    for (let more = 0; more < 3; more++) {
      const button = page.getByRole('button', { name: 'Visa fler' });
      if ((await button.count()) === 0) break;
      const shown = await page.locator('main li').count();
      await button.click();
      await page.waitForFunction((was) => document.querySelectorAll('main li').length > was, shown);
    }
    const sentences = await page.locator('main li > p:first-child').allTextContents();
    expect(sentences.length).toBeGreaterThan(50);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[a-z][A-Z]|\b[0-9a-f]{8}-[0-9a-f]{4}|\{\{|undefined|\d{4}-\d{2}-\d{2}/);
  });

  describe('when asking for more', () => {
    const further = /\/api\/trail\?.*cursor=/;
    const entries = (page: Page) => page.getByRole('list', { name: 'Händelser' }).locator(':scope > li');

    const actElsewhere = async () => {
      const rita = new Acting(await visit({ as: 'Rita Sjö' }));
      const { id } = (await rita.get<{ id: string }>('/api/me')).body;
      for (const preference of ['daily-digest', 'at-once'])
        await rita.actOn(`/api/people/${id}`, 'notice-preferences', { preference, language: 'sv' });
    };

    it('has it, also where something happens before it has come', async () => {
      const page = await visit({ as: WHO });
      await page.goto('/revision');
      await settled(page);
      const shown = await entries(page).count();
      await page.route(further, () => undefined, { times: 1 });
      const asked = page.waitForRequest(further);
      await page.getByRole('button', { name: 'Visa fler' }).click();
      await asked;
      const readAnew = page.waitForResponse((response) => response.url().endsWith('/api/trail'));
      await actElsewhere();
      await readAnew;
      await entries(page).nth(shown).waitFor();
    });

    it('is told where it did not come, also while others work, and asks again', async () => {
      const page = await visit({ as: WHO });
      await page.goto('/revision');
      await settled(page);
      const shown = await entries(page).count();
      let asked = 0;
      await page.route(further, (route) => {
        asked++;
        return route.abort();
      });
      const isNewsRead = () => page.waitForResponse((response) => response.url().includes('/api/people'));
      await page.getByRole('button', { name: 'Visa fler' }).click();
      await Promise.all([isNewsRead(), actElsewhere()]);
      const alert = page.getByRole('alert').getByText('Servern svarar inte just nu.');
      await alert.waitFor();
      await Promise.all([isNewsRead(), actElsewhere()]);
      expect(await alert.isVisible()).toBe(true);
      expect(asked).toBe(4);
      expect(await entries(page).count()).toBe(shown);
      await page.unroute(further);
      await page.getByRole('button', { name: 'Försök igen' }).click();
      await entries(page).nth(shown).waitFor();
    });
  });

  it('finds in the security log that a reading was logged', async () => {
    const page = await visit({ as: WHO });
    await page.goto('/revision');
    await settled(page);
    await page.goto('/sakerhetslogg?slag=reading&sok=%2Fapi%2Ftrail');
    await settled(page);
    const row = page.getByRole('row').filter({ hasText: '/api/trail' }).first();
    await row.getByRole('link', { name: WHO }).waitFor();
    await row.getByText('Läsning').waitFor();
  });
});
