import { randomUUID } from 'node:crypto';
import { foundExample } from '@anvisa/cli/stockholm/found-example';
import { idOf } from '@anvisa/cli/stockholm/ids';
import { Door } from '@anvisa/record/door/door';
import { todayIn } from '@anvisa/record/queries/instance';
import { it } from '@jest/globals';
import { MANY_UNITS, manyNames, withRole } from '../support/many-names.js';
import { settled } from './support/launch.mjs';
import { inOwnCity, type Pool } from './support/own-city.js';
import { draftedCase } from './support/ready-case.js';

const LONG_MS = 60_000;

async function begin(pool: Pool): Promise<void> {
  await foundExample(pool);
  const door = new Door(pool);
  const today = await todayIn(pool);
  const late = [withRole('Åsa Ny', 'reviewer', today), withRole('Örjan Ny', 'it-officer', today)];
  const closed = { type: 'close-unit', unit: MANY_UNITS[0] ?? '', lastDay: today, reason: 'Såld.' } as const;
  for (const command of [...manyNames(), ...late.flat(), closed]) {
    const answer = await door.execute(command, { actor: idOf('person', 'ada'), key: randomUUID(), origin: 'test' });
    if (answer.kind !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(answer)}`);
  }
}

inOwnCity('a city with more names than a page of a list holds', { name: 'many', begin }, (visit) => {
  it(
    'has a draft addressed to every unit that is open, and reviewed by somebody late in the alphabet',
    async () => {
      const { anna, casePage } = await draftedCase(visit);
      const { page } = anna;
      await page.goto(`${casePage}/utkast`);
      await settled(page);
      const units = page.locator('#galler-for');
      // The last units may arrive with the click, and move what is clicked.
      const last = units.getByLabel('Äldrenämnden');
      for (let tries = 0; tries < 3 && !(await last.isVisible()); tries++) {
        await units.getByText('Välj var för sig').click();
        await last.waitFor({ timeout: 5_000 }).catch(() => undefined);
      }
      await last.waitFor();
      await units.getByLabel('Bolag 209').waitFor();
      await units.getByLabel('Bolag 0', { exact: true }).waitFor({ state: 'detached' });
      for (const reviewer of ['Rita Sjö', 'Åsa Ny']) await page.getByLabel(reviewer).check();
      await page.getByRole('button', { name: 'Skicka till granskning' }).click();
      await page.getByText('skickas till granskning av Rita Sjö och Åsa Ny').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Skicka till granskning' }).click();
      await page.getByRole('heading', { name: 'Utkastet är skickat till granskning av Rita Sjö och Åsa Ny.' }).waitFor();
      await page.goto(`${casePage}?flik=handelser`);
      const opened = page.getByRole('listitem').filter({ hasText: 'öppnade granskningens omgång 1' });
      await opened.getByText('Vad posten säger').click();
      await opened.getByText('Åsa Ny').waitFor();
    },
    LONG_MS,
  );

  it(
    'has a case handed over to somebody late in the alphabet, and found by them',
    async () => {
      const { anna, casePage } = await draftedCase(visit);
      const { page } = anna;
      await page.goto(`${casePage}?gor=lamna-over`);
      await page.getByLabel('Vem tar över?').selectOption({ label: 'Örjan Ny' });
      await page.goto('/arenden');
      await page.getByLabel('Handläggare', { exact: true }).selectOption({ label: 'Örjan Ny' });
    },
    LONG_MS,
  );
});
