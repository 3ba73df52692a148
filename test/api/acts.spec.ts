import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../conduct/support/eventually.js';
import { freshArea } from '../support/areas.js';
import { startTestServer, type TestServer } from './server.js';
import { content } from './texts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

const start = (who = 'olle', headers = {}, body: object = { area: freshArea(), title: 'Telefoni' }) =>
  server.act('/api/directives', who, body, headers);

describe('an act', () => {
  it('is answered with what it made, where it is and its version', async () => {
    const answer = await start().expect(201);
    expect(answer.headers.etag).toBe('"2"');
    expect(answer.headers.location).toBe(answer.body.result.self);
    expect(answer.body).toMatchObject({ version: 2, result: { edition: 1, state: 'draft' } });
    expect(answer.body.receipt.map(({ type }: { type: string }) => type)).toEqual(['DirectiveStarted', 'EditionStarted', 'DirectiveTaken']);
  });

  it('is done once under a key, and answered again as then', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const body = { area: freshArea(), title: 'Telefoni' };
    const first = await start('olle', key, body).expect(201);
    const again = await start('olle', key, body).expect(201);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
    const other = await start('olle', key, { area: 'telefoni', title: 'En annan' }).expect(422);
    expect(other.body.code).toBe('key-reused');
  });

  it('saves a draft at the version that was seen, and says where the current one is', async () => {
    const { body } = await start().expect(201);
    const drafts = `${body.result.self}/drafts`;
    const text = { content: content() };
    expect((await server.act(drafts, 'olle', text).expect(428)).body.code).toBe('version-missing');
    await server.act(drafts, 'olle', text, { 'if-match': '"2"' }).expect(201);
    const late = await server.act(drafts, 'olle', text, { 'if-match': '"2"' }).expect(412);
    expect(late.body).toMatchObject({
      code: 'version-outdated',
      facts: { version: 3 },
      current: `/api/directives/${body.result.directive}`,
    });
    await server.act(drafts, 'olle', text, { 'if-match': 'W/"3"' }).expect(412);
    await server.act(drafts, 'olle', text, { 'if-match': '3' }).expect(400);
  });

  it('is refused by the rule, with its ground, in the language of the caller', async () => {
    const swedish = await start('rut').expect(403);
    expect(swedish.body).toMatchObject({ code: 'role-missing', ground: 'husregel (KL 6:37)' });
    expect(swedish.body.detail).toBe('Detta får bara göras av: it-handläggare, it-chef.');
    const english = await start('rut', { 'accept-language': 'en-GB,en;q=0.9,sv;q=0.5' }).expect(403);
    expect(english.headers['content-language']).toBe('en');
    expect(english.headers['content-type']).toContain('application/problem+json');
    expect(english.body.ground).toBe('house rule (KL 6:37)');
    expect(english.body.detail).toBe('Only these may do this: IT officer, head of IT.');
    // The log is written beside the answer, not before it.
    const logged = () => server.record.pool.query("SELECT * FROM security_log WHERE refused = 'role-missing'");
    const log = await eventually(logged, ({ rowCount }) => rowCount !== 0);
    expect(log.rows[0]).toMatchObject({ act: 'start-directive' });
  });
});
