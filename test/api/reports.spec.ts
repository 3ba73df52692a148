import { idOf } from '@anvisa/cli/stockholm/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decisionRecord } from '../support/city.js';
import { type Stockholm, startStockholm, TODAY } from './stockholm.js';

const REPORTS = '/api/delegation-reports';

let server: Stockholm;
let directives: readonly string[];
let exemption: string;
beforeAll(async () => {
  server = await startStockholm();
  directives = [await server.inForce(), await server.city.directive('decided', { inForceFrom: '2027-02-01' })];
  const { body } = await server.act(`/api/directives/${directives[0]}/editions/1/exemptions`, 'kjell', {
    provision: 'p4',
    unit: idOf('unit', 'kulturnamnden'),
    reasons: 'Avtalet löper.',
    until: '2027-06-30',
  });
  exemption = body.result.exemption;
  const grant = { until: '2027-06-30', conditions: '', record: decisionRecord() };
  await server.act(`/api/exemptions/${exemption}/grants`, 'stina', grant, { 'if-match': '"1"' }).expect(201);
});
afterAll(() => server.end());

const unreported = async (query = '') => (await server.get(`${REPORTS}/unreported${query}`, 'bodil').expect(200)).body;
const named = (unreportedDecision: Record<string, unknown>) => {
  const { caseNumber: _, kind: __, about: ___, ...decision } = unreportedDecision;
  return decision;
};
const compiled = async (decisions: readonly object[], kind = 'meeting') => server.act(REPORTS, 'bodil', { kind, decisions });

describe('decisions by delegation', () => {
  it('stand unreported until a report names them, the oldest first', async () => {
    const { items } = await unreported();
    expect(items).toMatchObject([
      { kind: 'EditionApproved', directive: directives[0], edition: 1, document: expect.any(Number), decidedOn: TODAY },
      { kind: 'EditionApproved', directive: directives[1], decidedOn: '2026-11-27' },
      {
        kind: 'ExemptionGranted',
        about: '4 § procurement, Anvisning för telefoni',
        exemption,
        outcome: 'granted',
        decidedOn: '2026-11-27',
      },
    ]);
    const first = await unreported('?limit=2');
    expect((await unreported(`?limit=2&cursor=${first.next}`)).items).toEqual(items.slice(2));
    await compiled([items[0], items[2]].map(named)).then(({ status }) => expect(status).toBe(201));
    expect((await unreported()).items).toEqual([items[1]]);
  });

  it('are reported once', async () => {
    const [report] = (await server.get(REPORTS, 'bodil').expect(200)).body.items;
    const again = await compiled(report.decisions);
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ code: 'decision-already-reported', ground: expect.any(String) });
  });
});

describe('a correction', () => {
  const self = () => `/api/directives/${directives[0]}/editions/1`;
  const correct = async (by: string, text: (words: string) => string, more: object = {}) => {
    const { body, headers } = await server.get(self()).expect(200);
    const provisions = body.text.content.provisions.map((one: { text: string }) => ({ ...one, text: text(one.text) }));
    const content = { ...body.text.content, provisions };
    const correction = { content, what: 'Ett mellanslag.', reasons: 'Skrivfel.', ...more };
    await server.act(`${self()}/corrections`, by, correction, { 'if-match': String(headers.etag) }).expect(201);
  };

  it('by delegation is reported to the board as a decision is; one of the board’s own is not', async () => {
    await correct('stina', (words) => `${words} `);
    const board = { day: '2026-11-27', paragraph: '§ 3', reasons: 'Skrivfel.' };
    await correct('bodil', (words) => words.trim(), { board });
    const corrections = async () => (await unreported()).items.filter(({ kind }: { kind: string }) => kind === 'CorrectionMade');
    const told = await corrections();
    expect(told).toMatchObject([{ directive: directives[0], edition: 1, document: expect.any(Number), decidedOn: '2026-11-27' }]);
    await compiled(told.map(named)).then(({ status }) => expect(status).toBe(201));
    expect(await corrections()).toEqual([]);
    const ofTheBoards = { ...named(told[0]), document: told[0].document + 1 };
    expect((await compiled([ofTheBoards])).body).toMatchObject({ code: 'decision-not-by-delegation' });
  });
});

describe('a report', () => {
  it('comes to legal force by its meeting, its adjusted minutes and its notice', async () => {
    const [{ id }] = (await server.get(REPORTS, 'bodil').expect(200)).body.items;
    const self = `${REPORTS}/${id}`;
    const told = async () => (await server.get(self, 'anna').expect(200)).body;
    expect(await told()).toMatchObject({ kind: 'meeting', state: 'compiled', legalForce: { stage: 'decided' }, lateness: {} });
    expect((await told()).acts).toContainEqual(
      expect.objectContaining({ act: 'record-meeting', allowed: false, refusal: expect.objectContaining({ code: 'role-missing' }) }),
    );
    const { acts } = (await server.get(self, 'bodil').expect(200)).body;
    expect(acts).toContainEqual(expect.objectContaining({ act: 'record-meeting', allowed: true, href: `${self}/meetings` }));
    expect(acts).toContainEqual(expect.objectContaining({ act: 'record-announcement', allowed: false }));

    await server.passTo('2026-12-20');
    await server.act(`${self}/meetings`, 'bodil', { day: '2026-12-02', paragraph: '§ 5' }).expect(201);
    expect(await told()).toMatchObject({ legalForce: { stage: 'reported' }, lateness: { adjustment: { by: '2026-12-16', late: true } } });
    const { body } = await server.act(`${self}/adjustments`, 'bodil', { day: '2026-12-14' }).expect(201);
    expect(body.result.state).toBe('adjusted');
    await server.act(`${self}/announcements`, 'bodil', { day: '2026-12-18' }).expect(201);
    expect(await told()).toMatchObject({
      state: 'announced',
      adjustedOn: '2026-12-14',
      lateness: { adjustment: { on: '2026-12-14', late: false }, announcement: { by: '2026-12-16', on: '2026-12-18', late: true } },
      legalForce: { stage: 'announced', lastDayOfAppeal: '2027-01-08' },
    });
    const waits = async () =>
      (await server.get('/api/work', 'bodil').expect(200)).body.waiting.filter(({ href }: { href: string }) => href.startsWith(self));
    expect(await waits()).toEqual([]);
    await server.passTo('2027-01-09');
    expect((await told()).legalForce).toEqual({ stage: 'time-out', lastDayOfAppeal: '2027-01-08' });
    expect(await waits()).toMatchObject([{ kind: 'take-notice-down', href: `${self}/removals` }]);
    await server.act(`${self}/removals`, 'bodil', { day: '2027-01-09' }).expect(201);
    expect(await told()).toMatchObject({
      state: 'taken-down',
      takenDownOn: '2027-01-09',
      legalForce: { stage: 'legal-force', lastDayOfAppeal: '2027-01-08', legalForceFrom: '2027-01-09' },
    });
  });

  it('is the board secretary’s, in order and in both languages', async () => {
    const [decision] = (await unreported()).items.map(named);
    await server.act(REPORTS, 'anna', { kind: 'meeting', decisions: [decision] }).expect(403);
    const made = await compiled([decision], 'special-minutes');
    const self = made.headers.location ?? '';
    const swedish = await server.act(`${self}/announcements`, 'bodil', { day: '2027-01-08' }).expect(409);
    const english = await server.act(`${self}/announcements`, 'bodil', { day: '2027-01-08' }, { 'accept-language': 'en' }).expect(409);
    expect(swedish.body.detail).not.toBe(english.body.detail);
    await server.act(`${self}/adjustments`, 'bodil', { day: '2027-02-30' }).expect(422);
    await server.act(`${REPORTS}/${exemption}/adjustments`, 'bodil', { day: '2027-01-08' }).expect(404);
  });

  it.each([
    ['of nothing', { kind: 'meeting', decisions: [] }, ['/decisions']],
    [
      'of another kind',
      { kind: 'circulation', decisions: [{ decidedOn: TODAY, exemption: idOf('exemption', 'x'), outcome: 'granted' }] },
      ['/kind'],
    ],
    [
      'of half a decision',
      { kind: 'meeting', decisions: [{ decidedOn: TODAY }] },
      ['/decisions/0/directive', '/decisions/0/edition', '/decisions/0/document'],
    ],
    [
      'of a decision on two things',
      { kind: 'meeting', decisions: [{ decidedOn: TODAY, exemption: idOf('exemption', 'x'), outcome: 'granted', edition: 1 }] },
      ['/decisions/0/edition'],
    ],
  ])('is not made %s', async (_, body, pointers) => {
    const answer = await server.act(REPORTS, 'bodil', body).expect(422);
    expect(answer.body.pointers.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
  });
});

describe('the list of reports', () => {
  it('is the house’s to read, the latest first and paged', async () => {
    const all = (await server.get(REPORTS, 'axel').expect(200)).body.items;
    expect(all.map(({ kind }: { kind: string }) => kind)).toEqual(['special-minutes', 'meeting', 'meeting']);
    const first = (await server.get(`${REPORTS}?limit=1`, 'axel').expect(200)).body;
    expect((await server.get(`${REPORTS}?limit=1&cursor=${first.next}`, 'axel').expect(200)).body.items).toEqual(all.slice(1, 2));
    for (const path of [REPORTS, `${REPORTS}/unreported`, `${REPORTS}/${all[0].id}`]) {
      await server.get(path, 'karin').expect(403);
      await server.get(path).expect(401);
    }
  });
});
