import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshArea } from '../support/areas.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

const move = async (at: string, who = 'olle') =>
  server
    .http()
    .put('/api/clock')
    .set('authorization', `Bearer ${await server.issuer.token(who)}`)
    .send({ at });

describe('the clock of a test', () => {
  it('moves, and wakes the conductors whose day has come', async () => {
    await server.record.pool.query(
      "INSERT INTO conductor (id, kind, phase, next_due, observed_at) VALUES ('directive/a/edition/1', 'edition', 'draft', '2026-03-01T08:00Z', now()), ('directive/b/edition/1', 'edition', 'draft', '2027-03-01T08:00Z', now())",
    );
    const answer = await move('2026-03-01T08:00:00Z');
    expect(answer.body).toMatchObject({ now: expect.stringMatching(/^2026-03-01T08:00:0/), movable: true, woken: 1 });
    expect((await server.get('/api/clock').expect(200)).body.now).toMatch(/^2026-03-01T08:00/);
    const { rows } = await server.record.pool.query('SELECT conductor FROM wakeup');
    expect(rows).toEqual([{ conductor: 'directive/a/edition/1' }]);
  });

  it('takes instants that exist, never goes behind what has happened, and asks for a sign-in', async () => {
    for (const at of ['2026-02-30T08:00:00Z', '2026-03-01', '2026-03-01T25:00:00Z', 'now']) expect((await move(at)).status).toBe(422);
    await server.act('/api/directives', 'olle', { area: freshArea(), title: 'T' }).expect(201);
    expect((await move('2026-02-01T08:00:00Z')).body.code).toBe('clock-backwards');
    await server.http().put('/api/clock').send({ at: '2027-01-01T00:00:00Z' }).expect(401);
  });

  it('stands still in production', async () => {
    const superuser = new pg.Client({ connectionString: server.record.superuserUrl });
    await superuser.connect();
    await superuser.query("UPDATE instance SET clock_offset = '0', kind = 'production'");
    await superuser.end();
    expect((await move('2030-01-01T00:00:00Z')).status).toBe(404);
    expect((await server.get('/api/clock').expect(200)).body.movable).toBe(false);
  });
});
