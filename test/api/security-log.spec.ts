import { idOf } from '@anvisa/cli/stockholm/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { eventually } from '../conduct/support/eventually.js';
import { type Stockholm, startStockholm } from './stockholm.js';

let server: Stockholm;
beforeAll(async () => {
  server = await startStockholm();
  for (const [who, title] of [
    ['rita', 'Ett'],
    ['rita', 'Två'],
    ['stina', 'Tre'],
  ] as const) {
    await server.act('/api/directives', who, { area: 'telefoni', title }).expect(403);
  }
  await noted(3);
});
afterAll(() => server.end());

/** Notes are kept beside the answer, which does not wait for them. */
async function noted(atLeast: number): Promise<void> {
  for (;;) {
    const { rows } = await server.record.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM security_log');
    if ((rows[0]?.n ?? 0) >= atLeast) return;
  }
}

const log = async (query = '', who = 'ada') => (await server.get(`/api/security-log${query}`, who).expect(200)).body;

describe('the security log', () => {
  it('tells who tried what and why it was refused, the latest first', async () => {
    const { items } = await log('?act=start-directive');
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({
      act: 'start-directive',
      refused: 'role-missing',
      actor: expect.any(String),
      origin: expect.stringContaining('urn:request:'),
    });
    const times = items.map(({ at }: { at: string }) => at);
    expect(times).toEqual(times.toSorted((a: string, b: string) => (a > b ? -1 : 1)));
  });

  it('is filtered by person, reason and period', async () => {
    const rita = `actor=${idOf('person', 'rita')}`;
    expect((await log(`?${rita}`)).items).toMatchObject([{ actorName: 'Rita Sjö' }, { actorName: 'Rita Sjö' }]);
    expect((await log(`?${rita}&refused=mandate-missing`)).items).toEqual([]);
    const [latest] = (await log(`?${rita}`)).items;
    expect((await log(`?${rita}&before=${latest.at}`)).items).toHaveLength(1);
    expect((await log(`?${rita}&from=${latest.at}`)).items).toHaveLength(1);
  });

  it('is filtered by kind, address and a word of what it is about', async () => {
    await server.get('/api/security-log', 'rita').expect(403);
    await noted(4);
    const [refused] = (await log('?kind=reading-refused')).items;
    expect(refused).toMatchObject({ kind: 'reading-refused', actorName: 'Rita Sjö', refused: 'role-missing', about: '/api/security-log' });
    expect((await log('?kind=act-refused')).items).toHaveLength(3);
    expect((await log('?kind=sign-out')).items).toEqual([]);
    expect((await log(`?address=${encodeURIComponent(refused.address)}`)).items).toHaveLength(4);
    expect((await log('?address=192.0.2.1')).items).toEqual([]);
    expect((await log('?text=SECURITY-log')).items).toEqual([refused]);
    // What a pattern would mean elsewhere is a letter here.
    for (const text of ['%25', '___', "'--"]) expect((await log(`?text=${text}xyz`)).items).toEqual([]);
  });

  it('is paged', async () => {
    const first = await log('?act=start-directive&limit=2');
    const rest = await log(`?act=start-directive&limit=2&cursor=${first.next}`);
    expect([...first.items, ...rest.items]).toEqual((await log('?act=start-directive')).items);
    expect((await server.get(`/api/security-log?cursor=${first.next}`, 'ada').expect(422)).body.code).toBe('cursor-invalid');
  });

  it('is the administrator’s and the auditor’s to read, and what the auditor reads stands in it', async () => {
    for (const who of ['anna', 'stina', 'karin']) {
      const refused = await server.get('/api/security-log', who).expect(403);
      expect(refused.body).toMatchObject({ code: 'role-missing', detail: expect.stringContaining('revisor') });
    }
    await server.get('/api/security-log').expect(401);
    for (const path of ['/api/me', '/api/clock', '/api/units', '/api/conductors', '/api/work']) await server.get(path, 'axel').expect(200);
    await log('', 'axel');
    await log('?text=031-2080', 'axel');
    await noted(9);
    expect((await log('?act=read')).items[0]).toMatchObject({ actorName: 'Axel Frisk', refused: 'none', about: '/api/security-log' });
  });

  it('keeps what the auditor reads, or it is not given', async () => {
    const superuser = new pg.Client(server.record.superuserUrl);
    await superuser.connect();
    await superuser.query("ALTER TABLE security_log ADD CONSTRAINT is_full CHECK (kind <> 'reading') NOT VALID");
    const refused = await server.get('/api/directives', 'axel').expect(503);
    expect([refused.body.code, refused.headers['retry-after']]).toEqual(['record-away', '1']);
    await server.get('/api/directives', 'anna').expect(200);
    await server.get('/api/me', 'axel').expect(200);
    await superuser.query('ALTER TABLE security_log DROP CONSTRAINT is_full');
    await superuser.end();
    await server.get('/api/directives', 'axel').expect(200);
    expect((await log('?act=read')).items[0]).toMatchObject({ actorName: 'Axel Frisk', about: '/api/directives' });
  });

  it('holds sign-ins that were refused, without whom their tokens name', async () => {
    await server.get('/api/me').set('authorization', 'Bearer not.a.token').expect(401);
    const { items } = await eventually(
      () => log('?kind=sign-in-refused'),
      ({ items: found }) => found.length > 0,
    );
    expect(items[0]).toMatchObject({ kind: 'sign-in-refused', act: 'sign-in', refused: 'sign-in-invalid', about: '/api/me' });
    expect(items[0]).not.toHaveProperty('actor');
    expect(JSON.stringify(items)).not.toContain('not.a.token');
  });

  it.each([
    'actor=rita',
    'from=2026-11-25',
    'before=2026-02-30T00:00:00Z',
    'act=a/b',
    'limit=201',
    'unknown=1',
    'kind=all',
    'text=ab',
    'address=x',
    `text=${'x'.repeat(101)}`,
  ])('takes no %s', async (query) => {
    await server.get(`/api/security-log?${query}`, 'ada').expect(422);
  });
});
