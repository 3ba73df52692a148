import { randomUUID } from 'node:crypto';
import { foundExample } from '@anvisa/cli/stockholm/found-example';
import { idOf } from '@anvisa/cli/stockholm/ids';
import type { Command } from '@anvisa/domain/acts';
import { Door } from '@anvisa/record/door/door';
import { todayIn } from '@anvisa/record/queries/instance';
import { stateOf } from '@anvisa/record/queries/states';
import { expect, it } from '@jest/globals';
import { decisionRecord } from '../support/city.js';
import { violationsOn, widerThanScreen } from './support/axe.js';
import { todayFor } from './support/days.js';
import { tabTo } from './support/keyboard.js';
import { inOwnCity, type Pool } from './support/own-city.js';
import { PHONE } from './support/sizes.mjs';
import { open } from './support/walk.js';

const COMPANY = idOf('unit', 'bostadsbolaget');
const DIRECTIVE = idOf('directive', 'telefoni');
const PAGE = `/namnder/${COMPANY}`;
const BOUND_LATER = 'Bolaget är bundet av anvisningen först när dess egen styrelse har antagit den.';

/** The directive on telephony, in force, is extended to a company and sent to it. */
async function begin(pool: Pool): Promise<void> {
  await foundExample(pool);
  const [door, today] = [new Door(pool), await todayIn(pool)];
  const directive = await stateOf(pool, 'directive', DIRECTIVE);
  const edition = directive?.state.editions.find(({ state }) => state === 'in-force')?.number ?? 0;
  const of = { directive: DIRECTIVE, edition };
  const steps: readonly (readonly [who: string, Command, version?: number])[] = [
    ['ada', { type: 'register-unit', unit: COMPANY, kind: 'company', name: 'Bostadsbolaget AB' }],
    [
      'ada',
      { type: 'give-role', person: idOf('person', 'kjell'), role: 'committee-contact', unit: COMPANY, from: today, reason: 'Kontakt.' },
    ],
    ['stina', { type: 'extend-edition', ...of, units: [COMPANY], record: decisionRecord() }, directive?.version],
    ['system', { type: 'send-to-committees', ...of, units: [COMPANY] }],
  ];
  for (const [who, command, version] of steps) {
    const actor = who === 'system' ? who : idOf('person', who);
    const asked = { actor, key: randomUUID(), origin: 'test', ...(version !== undefined && { version }) };
    const answer = await door.execute(command, asked);
    if (answer.kind !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(answer)}`);
  }
}

inOwnCity('the contact of a company', { name: 'company', begin }, (visit) => {
  it('reads that it is not bound yet, and records by keyboard alone that its own board has adopted the directive', async () => {
    const page = await open(await visit({ as: 'Kjell Ros' }), '/mitt-arbete');
    await page.getByRole('link', { name: /^För in styrelsens beslut om/ }).click();
    await page.waitForURL(`**${PAGE}`);
    const waits = page.getByRole('article', { name: /^Bolagets beslut om anvisning för telefoni/ });
    await waits.getByText(BOUND_LATER).waitFor();
    await page.getByText('Ingen anvisning gäller för er i dag.').waitFor();
    expect(await violationsOn(page)).toEqual([]);

    await tabTo(page, 'För in att styrelsen har antagit den');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Skriv protokollets paragraf' }).waitFor();
    await waits.getByLabel('Styrelsemötets dag').fill(await todayFor(page));
    await waits.getByLabel('Paragraf i protokollet').fill('14');
    await tabTo(page, 'För in att styrelsen har antagit den');
    await page.keyboard.press('Enter');
    const asks = page.getByRole('dialog');
    await asks.getByText(/^Styrelsen för Bostadsbolaget AB har den .*14.*, antagit anvisning för telefoni/).waitFor();
    await asks.getByRole('button', { name: 'För in att styrelsen har antagit den' }).click();
    await page.getByRole('heading', { name: /^Styrelsen för Bostadsbolaget AB har antagit anvisning för telefoni/ }).waitFor();
    await page
      .getByRole('region', { name: 'Gäller för er' })
      .getByText(/Antagen av bolagets styrelse den/)
      .waitFor();
    expect(await waits.count()).toBe(0);
  });

  it('finds that page within a phone', async () => {
    const page = await open(await visit({ as: 'Kjell Ros', size: PHONE }), PAGE);
    expect(await widerThanScreen(page)).toBe(0);
  });
});
