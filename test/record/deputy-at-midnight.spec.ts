import { idOf } from '@anvisa/cli/stockholm/ids';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { City, decisionRecord } from '../support/city.js';
import type { TestRecord } from '../support/record.js';

let record: TestRecord;
let city: City;
beforeEach(async () => {
  city = await City.atWork();
  record = city.record;
});
afterEach(() => record.end());

const deputyship = (from: string, until: string) =>
  city.done('ada', {
    type: 'name-deputy',
    person: idOf('person', 'maria'),
    inStead: idOf('person', 'stina'),
    employee: true,
    from,
    until,
    namedBy: { by: 'executive-board', day: '2027-02-01', paragraph: '9' },
    reason: 'Ledighet.',
  });

/** What the door answers a decision of the deputy's at an instant of its own clock. */
async function decidedAt(instant: string): Promise<string> {
  const directive = await city.directive('ready', { inForceFrom: '2028-05-01' });
  const [textHash, version] = [await city.textHash(directive), await city.versionOf(directive)];
  await record.setClock(instant);
  const decision = { type: 'decide-edition', directive, edition: 1, textHash, outcome: 'decline', record: decisionRecord() } as const;
  const answer = await city.act('maria', decision, { ...(version !== undefined && { version }) });
  return answer.kind === 'refused' ? answer.refusal.refused : answer.kind;
}

describe('a deputy’s power begins and ends by itself, at midnight by the clocks of Stockholm', () => {
  it.each([
    ['the day on which summer time begins', '2027-03-28', '2027-03-28', '2027-03-27T22:59:58.000Z', '2027-03-27T23:00:00.000Z'],
    ['the day after it began', '2027-03-29', '2027-03-29', '2027-03-28T21:59:58.000Z', '2027-03-28T22:00:00.000Z'],
    ['the day on which it ends', '2027-10-31', '2027-10-31', '2027-10-30T21:59:58.000Z', '2027-10-30T22:00:00.000Z'],
    ['the day after it ended', '2027-11-01', '2027-11-01', '2027-10-31T22:59:58.000Z', '2027-10-31T23:00:00.000Z'],
  ])('from %s', async (_, from, until, before, first) => {
    await deputyship(from, until);
    expect(await decidedAt(before)).toBe('role-missing');
    expect(await decidedAt(first)).toBe('accepted');
  });

  it.each([
    ['the day before summer time begins', '2027-03-27', '2027-03-27T22:59:58.000Z', '2027-03-27T23:00:00.000Z'],
    ['the day on which it begins', '2027-03-28', '2027-03-28T21:59:58.000Z', '2027-03-28T22:00:00.000Z'],
    ['the day before it ends', '2027-10-30', '2027-10-30T21:59:58.000Z', '2027-10-30T22:00:00.000Z'],
    ['the day on which it ends', '2027-10-31', '2027-10-31T22:59:58.000Z', '2027-10-31T23:00:00.000Z'],
  ])('until %s', async (_, day, last, after) => {
    await deputyship(day, day);
    expect(await decidedAt(last)).toBe('accepted');
    expect(await decidedAt(after)).toBe('role-missing');
  });

  it('and its acts name both', async () => {
    await deputyship('2027-03-28', '2027-03-28');
    expect(await decidedAt('2027-03-28T10:00:00.000Z')).toBe('accepted');
    const { rows } = await record.pool.query<{ value: string }>(
      `SELECT d.value FROM disclosure d JOIN entry e ON e.id = d.entry WHERE e.type = 'EditionDeclined' AND d.field = 'actor'`,
    );
    expect(rows.map(({ value }) => JSON.parse(value))).toMatchObject([{ name: 'Maria Ek', inStead: { name: 'Stina Berg' } }]);
  });
});
