import { idOf } from '@anvisa/cli/stockholm/ids';
import { CONTACTS } from '@anvisa/cli/stockholm/units';
import { endOfFeed, feedAfter } from '@anvisa/record/queries/feed';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../conduct/support/eventually.js';
import { type Stockholm, startStockholm } from './stockholm.js';

const unit = (name: string) => idOf('unit', name);
const KULTUR = unit('kulturnamnden');
const SOCIAL = unit('socialnamnden');

let server: Stockholm;
let directive: string;
let textHash: string;
let self: string;
beforeAll(async () => {
  server = await startStockholm();
  directive = await server.inForce();
  textHash = await server.city.textHash(directive);
  self = `/api/directives/${directive}/editions/1`;
});
afterAll(() => server.end());

const acknowledge = (who: string, of: string, body: object = { textHash, responsible: 'Kjell Ros' }, headers = {}) =>
  server.act(`${self}/receipts/${of}/acknowledgements`, who, body, headers);

describe('an acknowledgement', () => {
  it('is given by the committee’s contact, of the exact text, once', async () => {
    const [received] = (await server.get(`/api/units/${KULTUR}/receipts?acknowledged=false`, 'kjell').expect(200)).body.items;
    expect(received).toMatchObject({
      directive,
      edition: 1,
      textHash,
      correctedSince: false,
      applies: true,
      editionState: 'in-force',
      acknowledgedAt: null,
    });
    const { body } = await acknowledge('kjell', KULTUR, { textHash: received.textHash, responsible: 'Kjell Ros' }).expect(201);
    expect(body).toMatchObject({ version: 2, result: { unit: KULTUR, acknowledgedAt: expect.stringMatching(/^2026-11-27T09:00/) } });
    const again = await acknowledge('kjell', KULTUR).expect(409);
    expect(again.body).toMatchObject({ ground: expect.any(String), detail: expect.any(String) });
    const [after] = (await server.get(`/api/units/${KULTUR}/receipts`, 'kjell').expect(200)).body.items;
    expect(after).toMatchObject({ state: 'acknowledged', responsible: 'Kjell Ros', overdue: false });
  });

  it('is given for nobody else’s committee, of no other text, and of nothing that was not sent', async () => {
    const others = await acknowledge('kjell', SOCIAL).expect(409);
    expect(others.body.code).toBe('not-contact-of-unit');
    const english = await acknowledge('kjell', SOCIAL, undefined, { 'accept-language': 'en' }).expect(409);
    expect(english.body.detail).not.toBe(others.body.detail);
    expect((await acknowledge('sven', SOCIAL, { textHash: 'b'.repeat(64), responsible: 'Sven' }).expect(409)).body.code).toBe(
      'another-text-acknowledged',
    );
    await server
      .act(`/api/directives/${directive}/editions/2/receipts/${SOCIAL}/acknowledgements`, 'sven', { textHash, responsible: 'S' })
      .expect(409);
    await server
      .act(`/api/directives/${directive}/editions/x/receipts/${SOCIAL}/acknowledgements`, 'sven', { textHash, responsible: 'S' })
      .expect(404);
    await acknowledge('sven', 'socialnamnden').expect(404);
  });

  it.each([
    ['a short hash', { textHash: 'abc', responsible: 'S' }, '/textHash', 'hash'],
    ['nobody who answers for it', { textHash: 'a'.repeat(64), responsible: '' }, '/responsible', 'length'],
    ['a unit of its own', { textHash: 'a'.repeat(64), responsible: 'S', unit: SOCIAL }, '/unit', 'unknown'],
  ])('is not taken with %s', async (_, body, pointer, code) => {
    expect((await acknowledge('sven', SOCIAL, body).expect(422)).body.pointers).toMatchObject([{ pointer, code }]);
  });
});

describe('the receipts of an edition', () => {
  it('are the house’s to read, with how many are acknowledged', async () => {
    const { body } = await server.get(`${self}/receipts`, 'anna').expect(200);
    expect(body.count).toEqual({ sent: CONTACTS.length, acknowledged: 1, overdue: 0, notAdopted: 0 });
    expect(body.items.find((one: { unit: string }) => one.unit === KULTUR)).toMatchObject({
      unitName: 'Kulturnämnden',
      state: 'acknowledged',
    });
    for (const who of ['kjell', 'ada']) await server.get(`${self}/receipts`, who).expect(403);
    await server.get(`${self}/receipts`).expect(401);
    await server.get(`/api/directives/${directive}/editions/2/receipts`, 'anna').expect(404);
  });

  it('are paged and filtered', async () => {
    const units: string[] = [];
    let cursor = '';
    do {
      const { body } = await server.get(`${self}/receipts?acknowledged=false&limit=3${cursor}`, 'henrik').expect(200);
      units.push(...body.items.map((one: { unit: string }) => one.unit));
      cursor = body.next ? `&cursor=${body.next}` : '';
      expect(body.count.sent).toBe(CONTACTS.length);
    } while (cursor);
    expect(units).toHaveLength(CONTACTS.length - 1);
    const { next } = (await server.get(`${self}/receipts?limit=1`, 'anna').expect(200)).body;
    expect((await server.get(`${self}/receipts?limit=1&acknowledged=true&cursor=${next}`, 'anna').expect(422)).body.code).toBe(
      'cursor-invalid',
    );
    await server.get(`${self}/receipts?acknowledged=ja`, 'anna').expect(422);
  });

  it('are late once their day has passed', async () => {
    await server.passTo('2026-12-15');
    expect((await server.get(`${self}/receipts?limit=1`, 'axel').expect(200)).body.count).toMatchObject({ acknowledged: 1, overdue: 4 });
    const log = (await server.get('/api/security-log?act=read', 'ada').expect(200)).body.items;
    expect(log[0]).toMatchObject({ actorName: 'Axel Frisk', refused: 'none', about: expect.stringContaining('/receipts') });
  });
});

describe('what a unit has received', () => {
  it('is the unit’s contact’s and the house’s to read', async () => {
    expect((await server.get(`/api/units/${KULTUR}/receipts?applies=true`, 'anna').expect(200)).body.items).toHaveLength(1);
    await server.get(`/api/units/${KULTUR}/receipts`, 'sven').expect(404);
    await server.get(`/api/units/${KULTUR}/receipts`, 'ada').expect(403);
    await server.get(`/api/units/${unit('ingen')}/receipts`, 'anna').expect(404);
  });

  it('says from which of it the contact, and nobody else, may ask for an exemption: what is in force', async () => {
    const offered = async (who: string) => {
      const { items } = (await server.get(`/api/units/${KULTUR}/receipts?applies=true`, who).expect(200)).body;
      return items[0].acts.find(({ act }: { act: string }) => act === 'request-exemption');
    };
    expect(await offered('kjell')).toMatchObject({ allowed: true, href: `/api/directives/${directive}/editions/1/exemptions` });
    expect(await offered('anna')).toMatchObject({ allowed: false, refusal: { code: 'role-missing' } });
  });

  it('is paged, the latest first', async () => {
    const second = await server.city.directive('decided', { inForceFrom: '2027-02-01' });
    await server.conduct(second);
    const path = `/api/units/${KULTUR}/receipts`;
    const first = (await server.get(`${path}?limit=1`, 'kjell').expect(200)).body;
    expect(first.items).toMatchObject([{ directive: second, applies: false, editionState: 'published' }]);
    const rest = (await server.get(`${path}?limit=1&cursor=${first.next}`, 'kjell').expect(200)).body;
    expect(rest.items).toMatchObject([{ directive }]);
    expect(rest.next).toBeUndefined();
    expect((await server.get(`${path}?applies=true`, 'kjell').expect(200)).body.items).toHaveLength(1);
  });
});

/** A whole example may be loaded in one transaction beside this test. */
const PATIENCE_MS = 120_000;

describe('a correction', () => {
  it(
    'is told of to the committees that were sent the text',
    async () => {
      const before = await endOfFeed(server.record.pool);
      const { body, headers } = await server.get(self, 'stina').expect(200);
      const [first, ...rest] = body.text.content.provisions;
      const content = { ...body.text.content, provisions: [{ ...first, text: first.text.replace(/\w(?=\W)/, '$&$&') }, ...rest] };
      const correction = { content, what: 'Stavning', reasons: 'Skrivfel.' };
      await server.act(`${self}/corrections`, 'stina', correction, { 'if-match': String(headers.etag) }).expect(201);
      // Transactions of other tests in the same cluster hold the feed back: what was written before the correction may come first.
      const corrected = async () => (await feedAfter(server.record.pool, before, 1_000)).find(({ type }) => type === 'CorrectionMade');
      const told = await eventually(corrected, (one) => one !== undefined, PATIENCE_MS);
      expect([...(told?.units ?? [])].sort()).toEqual(CONTACTS.map((one) => unit(one.unit)).sort());
    },
    2 * PATIENCE_MS,
  );
});

describe('receipts', () => {
  it('await no unit that has closed, which is late no more and has it no longer among its work', async () => {
    const ofSocial = async () => (await server.get(`${self}/receipts?acknowledged=false`, 'anna').expect(200)).body.items.find(isSocial);
    const isSocial = (one: { unit: string }) => one.unit === SOCIAL;
    const figures = async () => (await server.get('/api/figures/acknowledgements', 'anna').expect(200)).body.units;
    const waits = async () => (await server.get('/api/work', 'sven').expect(200)).body.waiting.map(({ kind }: { kind: string }) => kind);
    expect([(await ofSocial()).overdue, (await figures()).some(isSocial), await waits()]).toEqual([
      true,
      true,
      ['acknowledge', 'acknowledge'],
    ]);
    await server.act(`/api/units/${SOCIAL}/closings`, 'ada', { lastDay: '2026-12-15', reason: 'Uppgått i annan nämnd.' }).expect(201);
    expect(await ofSocial()).toMatchObject({ overdue: true, unitClosed: '2026-12-15' });
    await server.passTo('2026-12-16');
    expect(await ofSocial()).toMatchObject({ overdue: false, unitClosed: '2026-12-15' });
    const { count } = (await server.get(`${self}/receipts?limit=1`, 'anna').expect(200)).body;
    expect(count).toEqual({ sent: CONTACTS.length - 1, acknowledged: 1, overdue: 3, notAdopted: 0 });
    expect([(await figures()).some(isSocial), await waits()]).toEqual([false, []]);
    const { items } = (await server.get(`/api/units/${SOCIAL}/receipts`, 'sven').expect(200)).body;
    expect(items.map(({ state, overdue }: { state: string; overdue: boolean }) => [state, overdue])).toEqual([
      ['sent', false],
      ['sent', false],
    ]);
  });
});
