import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Conducted } from './support/conducted.js';

let conducted: Conducted;
beforeAll(async () => {
  conducted = await Conducted.start();
});
afterAll(() => conducted.end());

it('takes an edition from a wake-up to told reviewers', async () => {
  await conducted.act('olle', { type: 'start-directive', directive: 'd', area: 'tele', title: 'Telefoni' });
  await conducted.env.sleep(1000);
  await wait(500);
  console.log(JSON.stringify(conducted.record.entries.slice(-3), null, 1), conducted.observations);
  await conducted.env.sleep('100 days');
  console.log(JSON.stringify(conducted.record.entries.slice(-5), null, 1), conducted.observations);
  expect(conducted.observations).toBeGreaterThan(0);
});
