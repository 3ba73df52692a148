import { afterEach, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
afterEach(() => server.end());

it('says to anyone where to write about accessibility, once the operator has named it', async () => {
  server = await startTestServer({ accessibilityContact: 'tillganglighet@stad.example' });
  expect((await server.get('/api/about').expect(200)).body).toEqual({ accessibilityContact: 'tillganglighet@stad.example' });
});

it('names people in a demonstration alone, as the record has them that day', async () => {
  server = await startTestServer({ demo: true });
  const { demo } = (await server.get('/api/about').expect(200)).body;
  const holding = (role: string) => demo.find((one: { role: string }) => one.role === role)?.people;
  expect([holding('it-officer'), holding('administrator')]).toEqual([expect.arrayContaining([expect.any(String)]), ['ada Andersson']]);
});

it('names nobody where people are real', async () => {
  server = await startTestServer();
  expect((await server.get('/api/about').expect(200)).body).toEqual({});
});
