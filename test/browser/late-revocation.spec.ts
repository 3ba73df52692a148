import { randomUUID } from 'node:crypto';
import { foundExample } from '@anvisa/cli/stockholm/found-example';
import { idOf } from '@anvisa/cli/stockholm/ids';
import { BOARDS_MANDATE, COUNCILS_MANDATE } from '@anvisa/cli/stockholm/strategy';
import { Door } from '@anvisa/record/door/door';
import { todayIn } from '@anvisa/record/queries/instance';
import { expect, it } from '@jest/globals';
import { violationsOn } from './support/axe.js';
import { inOwnCity, type Pool } from './support/own-city.js';
import { open } from './support/walk.js';

const AFTER = 'Beslut efter att uppdraget upphörde';

/** The director's mandate turns out to have been revoked from the day of the latest decision on it; the board's own is revoked today. */
async function begin(pool: Pool): Promise<void> {
  await foundExample(pool);
  const { rows } = await pool.query<{ day: string }>('SELECT max(decided_on) AS day FROM mandate_decision WHERE mandate = $1', [
    BOARDS_MANDATE,
  ]);
  const revoked = [
    [BOARDS_MANDATE, rows[0]?.day ?? ''],
    [COUNCILS_MANDATE, await todayIn(pool)],
  ] as const;
  for (const [mandate, from] of revoked) {
    const command = { type: 'revoke-mandate', mandate, from, decidedOn: from, paragraph: '§ 11', reason: 'Ny ordning.' } as const;
    const answer = await new Door(pool).execute(command, { actor: idOf('person', 'bodil'), key: randomUUID(), origin: 'test' });
    if (answer.kind !== 'accepted') throw new Error(JSON.stringify(answer));
  }
}

inOwnCity('a mandate whose revocation was recorded late', { name: 'revoked', begin }, (visit) => {
  it('leads whoever looks at it to each decision that was taken on it since', async () => {
    const page = await open(await visit({ as: 'Bodil Ström' }), '/uppdrag');
    const all = page.getByRole('region', { name: 'Alla uppdrag' });
    await all
      .getByRole('listitem')
      .filter({ hasText: 'Återkallat från' })
      .getByRole('link', { name: 'Kommunstyrelsen → Stadsdirektören' })
      .click();
    const after = page.getByRole('region', { name: AFTER });
    await after.getByText('De saknar stöd i uppdraget, och kommunstyrelsen behöver ta ställning till vart och ett.').waitFor();
    const decision = after.getByRole('listitem').first();
    expect(await decision.textContent()).toMatch(/Dnr\s031-\d+\/\d{4}, .*\d{4}\. \p{L}+ \p{L}+/u);
    expect(await violationsOn(page)).toEqual([]);
    await decision.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /^Beslut|^Anvisning|avsteg/i }).waitFor();
  });

  it('says plainly where there is none', async () => {
    const page = await open(await visit(), `/uppdrag/${COUNCILS_MANDATE}`);
    await page.getByRole('region', { name: AFTER }).getByText('Inget beslut fattades på uppdraget').waitFor();
  });
});
