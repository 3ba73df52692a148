import { randomUUID } from 'node:crypto';
import { idOf } from '@anvisa/cli/stockholm/ids';
import type { Command } from '@anvisa/domain/acts';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { City } from '../support/city.js';

let city: City;
let ready: string;
beforeAll(async () => {
  city = await City.atWork();
  ready = await city.directive('ready');
});
afterAll(() => city.record.end());

/** An act while somebody else's own row is being changed: one that held everybody would wait for it, and end in the limit of time. */
const besides = (somebody: string, by: string, command: Command) => besidesStream(`person/${idOf('person', somebody)}`, by, command);

async function besidesStream(stream: string, by: string, command: Command): Promise<unknown> {
  const client = await city.record.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT FROM stream WHERE id = $1 FOR UPDATE', [stream]);
    const version = 'directive' in command ? await city.versionOf(command.directive as string) : undefined;
    const answer = await city.act(by, command, version === undefined ? {} : { version });
    return answer.kind === 'refused' ? answer.refusal.refused : answer.kind;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

const OF_NOBODY: readonly [string, string, () => Command, string][] = [
  [
    'is registered',
    'ada',
    () => ({ type: 'register-person', person: randomUUID(), subject: 'ny', name: 'Ny Person', email: 'ny@example.se' }),
    'accepted',
  ],
  [
    'is made city director',
    'ada',
    () => ({ type: 'give-role', person: idOf('person', 'per'), role: 'city-director', from: '2027-03-01', reason: 'Skäl.' }),
    'office-held-by-another',
  ],
  [
    'is named deputy',
    'ada',
    () => ({
      type: 'name-deputy',
      person: idOf('person', 'henrik'),
      inStead: idOf('person', 'stina'),
      employee: true,
      from: '2029-03-01',
      until: '2029-03-31',
      namedBy: { by: 'executive-board', day: '2027-01-15', paragraph: '1' },
      reason: 'Skäl.',
    }),
    'accepted',
  ],
];

it.each(OF_NOBODY)('nobody is waited for while somebody %s', async (_, by, command, told) => {
  expect(await besides('anna', by, command())).toBe(told);
});

it('only those who decide are, while a case is taken to the board', async () => {
  const take: Command = {
    type: 'take-to-board',
    directive: ready,
    edition: 1,
    reasons: 'Nämnden tar ärendet.',
    board: { day: '2027-02-02', paragraph: '4', reasons: 'Skäl.' },
  };
  await expect(besides('stina', 'bodil', take)).rejects.toThrow('lock timeout');
  expect(await besides('anna', 'bodil', take)).toBe('accepted');
});

it('no earlier report is, while the next one is gathered', async () => {
  const gather = async (report: string): Promise<Command> => {
    const decision = { directive: await city.directive('decided'), edition: 1, document: 1, decidedOn: '2027-02-02' };
    return { type: 'compile-report', report, kind: 'meeting', decisions: [decision] };
  };
  const earlier = randomUUID();
  await city.done('bodil', await gather(earlier));
  expect(await besidesStream(`report/${earlier}`, 'bodil', await gather(randomUUID()))).toBe('accepted');
});
