import { CONTACTS } from '@anvisa/cli/stockholm/units';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Stockholm, startStockholm } from './stockholm.js';

let server: Stockholm;
let caseNumber: string;
beforeAll(async () => {
  server = await startStockholm();
  const directive = await server.inForce();
  caseNumber = (await server.get(`/api/directives/${directive}/editions/1`, 'anna')).body.caseNumber;
  await server.record.pool.query(
    "UPDATE notice SET status = 'sent', attempts = 1, settled_at = created_at, message_id = '<x@stad.example>' WHERE act = 'tell-committees'",
  );
});
afterAll(() => server.end());

const path = (query = '') => `/api/notices?case=${encodeURIComponent(caseNumber)}${query}`;

describe('the notices of a case', () => {
  it('tell what, to whom, when, and what became of it', async () => {
    const { items } = (await server.get(path(), 'axel').expect(200)).body;
    const told = items.filter(({ act }: { act: string }) => act === 'tell-committees');
    expect(told).toHaveLength(CONTACTS.length);
    expect(told[0]).toMatchObject({
      recipient: { id: expect.any(String), name: expect.stringMatching(/^\p{L}+ \p{L}+$/u) },
      due: expect.stringMatching(/Z$/),
      givenAt: expect.stringMatching(/Z$/),
      outcome: 'sent',
      attempts: 1,
      messageId: '<x@stad.example>',
    });
    const pending = items.find(({ act }: { act: string }) => act !== 'tell-committees');
    expect(pending).toMatchObject({ outcome: 'pending', attempts: 0 });
    expect(pending).not.toHaveProperty('settledAt');
  });

  it('are paged in the order in which they were given', async () => {
    const whole = (await server.get(path(), 'anna').expect(200)).body.items;
    const paged: unknown[] = [];
    let cursor = '';
    do {
      const { body } = await server.get(path(`&limit=3${cursor}`), 'anna').expect(200);
      paged.push(...body.items);
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    expect(paged).toEqual(whole);
    const { next } = (await server.get(path('&limit=1'), 'anna')).body;
    expect((await server.get(`/api/notices?case=1&cursor=${next}`, 'anna').expect(422)).body.code).toBe('cursor-invalid');
  });

  it('are read by staff, and by the administrator who mends what did not go out, of a case that is named', async () => {
    for (const who of ['karin', 'rita']) await server.get(path(), who).expect(403);
    const whole = (await server.get(path(), 'axel').expect(200)).body.items as readonly { facts: object }[];
    const delivered = (await server.get(path(), 'ada').expect(200)).body.items as readonly object[];
    expect(delivered.map((delivery, at) => ({ ...delivery, facts: whole[at]?.facts }))).toEqual(whole);
    for (const delivery of delivered) expect(delivery).not.toHaveProperty('facts');
    await server.get(path()).expect(401);
    await server.get('/api/notices', 'anna').expect(422);
    await server.get('/api/notices?case=a&case=b', 'anna').expect(422);
    expect((await server.get('/api/notices?case=031-1/1900', 'anna').expect(200)).body).toEqual({ items: [] });
  });
});

describe('letters that were given up', () => {
  const give = () =>
    server.record.pool.query(
      `UPDATE notice SET status = 'failed', attempts = 1, settled_at = created_at, response = '550 no such user', message_id = '<x@stad.example>'
        WHERE id IN (SELECT id FROM notice WHERE act = 'tell-committees' ORDER BY id LIMIT 2)`,
    );
  const again = (who: string, body: object = {}) => server.put('/api/notices/sent-again', who, body);

  it('are named to the administrator with why, and go again once, of one case or of all, without an entry', async () => {
    await give();
    const { body } = await server.get('/api/notices/given-up', 'ada').expect(200);
    expect(body).toMatchObject({ all: 2, oldest: [{ case: caseNumber, act: 'tell-committees', response: '550 no such user' }, {}] });
    expect(body.oldest[0].recipient).toEqual({ id: expect.any(String), name: expect.any(String), email: expect.stringContaining('@') });
    const entries = async () => (await server.record.pool.query('SELECT count(*) FROM entry')).rows;
    const before = await entries();
    expect((await again('ada', { case: '031-1/1900' })).body).toEqual({ letters: 0 });
    expect((await again('ada', { case: caseNumber })).body).toEqual({ letters: 2 });
    expect((await again('ada')).body).toEqual({ letters: 0 });
    expect(await entries()).toEqual(before);
    expect((await server.get(`/api/notices/given-up?case=${encodeURIComponent(caseNumber)}`, 'ada')).body).toEqual({ all: 0, oldest: [] });
    await give();
    expect((await again('ada')).body).toEqual({ letters: 2 });
  });

  it('are nobody else’s: the auditor reads of them, and staff read how each of a case went', async () => {
    await server.get('/api/notices/given-up', 'axel').expect(200);
    await server.get('/api/notices/given-up', 'anna').expect(403);
    for (const who of ['axel', 'anna']) await again(who).expect(403);
    await again('ada', { case: '' }).expect(422);
  });
});
