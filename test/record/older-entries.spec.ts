import { randomUUID } from 'node:crypto';
import type { Command } from '@anvisa/domain/acts';
import { Door } from '@anvisa/record/door/door';
import { verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freshRecord, type TestRecord } from '../support/record.js';

let record: TestRecord;
beforeAll(async () => {
  record = await freshRecord();
});
afterAll(() => record.end());

it('are named, and the record holds all the same: the clock went back', async () => {
  const person = randomUUID();
  const act = (command: Command) => new Door(record.pool).execute(command, { actor: 'system', key: randomUUID(), origin: 'test' });
  await record.setClock('2026-02-02T09:00:00.000Z');
  await act({ type: 'register-person', person, subject: 'ada', name: 'Ada', email: 'ada@stad.example' });
  await record.setClock('2026-02-01T09:00:00.000Z');
  await act({ type: 'give-role', person, role: 'administrator', from: '2026-02-01', reason: 'Först.' });
  const { difference, older } = await verifyRecord(record.superuserUrl);
  expect(difference).toBeUndefined();
  expect(older).toEqual([{ stream: `person/${person}`, n: 2, at: expect.stringMatching(/^2026-02-01T09:00:/) }]);
});
