import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { record as decisionRecord } from '../../libs/domain/src/directive/case.fixture.js';
import { type ApiCase, caseUntil, done } from './case.js';
import { TODAY } from './city.js';
import { startTestServer, type TestServer } from './server.js';

const TITLE = 'Anvisning för personsökare';

let server: TestServer;
let one: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  one = await caseUntil(server, 'ready', { title: TITLE, inForceFrom: TODAY });
  const record = decisionRecord({ reasons: 'Personsökare avvecklas.' });
  await done(server, one, 'decisions', 'disa', { textHash: one.textHash, outcome: 'decline', record });
});
afterAll(() => server.end());

const items = async (path: string) => (await server.get(path).expect(200)).body.items;

it('a decision to decline is read by anybody, with its record and the text that it is about, and found in the register', async () => {
  const { body } = await server.get(one.self).expect(200);
  expect(body).toMatchObject({
    state: 'declined',
    text: { hash: one.textHash },
    decisions: [{ outcome: 'declined', reasons: 'Personsökare avvecklas.' }],
  });
  for (const part of ['review', 'drafters', 'interests', 'consultation', 'acts']) expect(body).not.toHaveProperty(part);
  expect(await items(`/api/register?case=${encodeURIComponent(one.caseNumber)}`)).toContainEqual(
    expect.objectContaining({ kind: 'EditionDeclined', edition: { directive: one.directive, edition: 1 } }),
  );
  expect(await items(`/api/cases/${encodeURIComponent(one.caseNumber)}/trail`)).toContainEqual(
    expect.objectContaining({ type: 'EditionDeclined', office: 'city-director' }),
  );
});

it('what was declined stands in no list of what applies, is not found in it, and is no decided text', async () => {
  for (const path of ['/api/directives', '/api/search?q=personsökare', '/api/in-force']) expect(await items(encodeURI(path))).toEqual([]);
  await server.get(`/api/directives/${one.directive}/in-force`).expect(404);
  await server.get(`/api/directives/${one.directive}/provisions/p1/history`).expect(404);
  await server.get(`${one.self}/provision-marks`).expect(404);
});
