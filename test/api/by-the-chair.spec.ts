import { randomUUID } from 'node:crypto';
import { Door } from '@anvisa/record/door/door';
import { compileReport } from '@anvisa/worker/activities/compile-report';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { record as decisionRecord } from '../../libs/domain/src/directive/case.fixture.js';
import { type ApiCase, caseUntil, done } from './case.js';
import { TODAY } from './city.js';
import { startTestServer, type TestServer } from './server.js';

const REPORTS = '/api/delegation-reports';
const NEXT_DAY = '2026-02-03';
const CHAIR = {
  outcome: 'approved',
  decidedOn: TODAY,
  decidedBy: 'Karin Ek, kommunstyrelsens ordförande',
  empowerment: 'KS 2026-01-14 § 7',
  reasons: 'Avtalet löper ut före nästa sammanträde.',
};

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

async function referred(urgent: boolean): Promise<ApiCase> {
  const one = await caseUntil(server, 'ready');
  return done(server, one, 'decisions', 'disa', { textHash: one.textHash, outcome: 'refer', record: decisionRecord(), urgent });
}
const chair = async (one: ApiCase, more: object = {}, who = 'siv') => {
  const answer = await server.act(`${one.self}/chair-decisions`, who, { ...CHAIR, ...more }, { 'if-match': `"${one.version}"` });
  return [answer.status, answer.body.code ?? answer.body.result.state];
};
const offered = async (one: ApiCase) =>
  (await server.get(one.self, 'siv').expect(200)).body.acts.find(({ act }: { act: string }) => act === 'record-chair-decision');

interface Unreported {
  readonly caseNumber: string;
  readonly kind: string;
  readonly about: string;
  readonly [name: string]: unknown;
}
const unreported = async (one: ApiCase): Promise<readonly Unreported[]> =>
  (await server.get(`${REPORTS}/unreported`, 'siv').expect(200)).body.items.filter(
    ({ caseNumber }: Unreported) => caseNumber === one.caseNumber,
  );
/** As a report names it: whoever gathers one says back what the list said. */
const named = (listed: Unreported) => {
  const { caseNumber: _, kind: __, about: ___, ...decision } = listed;
  return decision;
};
const gather = async (decision: object, kind = 'meeting') => {
  const { status, body } = await server.act(REPORTS, 'siv', { kind, decisions: [decision] });
  return [status, body.code ?? body.result.state];
};

describe('a case that was referred as urgent', () => {
  it('is decided by the chair as the secretary records, and anybody reads by whom and by what right', async () => {
    const one = await referred(true);
    expect(await offered(one)).toMatchObject({ allowed: true, href: `${one.self}/chair-decisions` });
    expect(await chair(one)).toEqual([201, 'decided']);
    const { body } = await server.get(one.self).expect(200);
    const { outcome: _, decidedOn, ...said } = CHAIR;
    expect(body.decisions).toMatchObject([
      { outcome: 'referred', body: 'delegate', urgent: true },
      {
        document: 2,
        outcome: 'approved',
        body: 'chair',
        on: decidedOn,
        ...said,
        textHash: one.textHash,
        by: { office: 'board-secretary', onBehalfOf: 'executive-board' },
      },
    ]);
    const { items } = (await server.get(`/api/register?case=${encodeURIComponent(one.caseNumber)}`).expect(200)).body;
    expect(items).toContainEqual(expect.objectContaining({ number: 2, kind: 'ChairApproved' }));
  });

  it.each<[string, object, string, [number, string]]>([
    ['by the director', {}, 'disa', [403, 'role-missing']],
    ['on a day ahead', { decidedOn: NEXT_DAY }, 'siv', [409, 'chair-day-ahead']],
    ['before it was referred', { decidedOn: '2026-02-01' }, 'siv', [409, 'chair-day-before-referral']],
    ['by nobody named', { decidedBy: ' ' }, 'siv', [409, 'chair-unnamed']],
    ['without an order of the board’s', { empowerment: ' ' }, 'siv', [409, 'empowerment-missing']],
    ['without reasons', { reasons: '' }, 'siv', [409, 'reasons-missing']],
    ['as a return', { outcome: 'returned' }, 'siv', [422, 'input-invalid']],
    ['by a name that never ends', { decidedBy: 'K'.repeat(201) }, 'siv', [422, 'input-invalid']],
    ['on no day', { decidedOn: '2026-02-30' }, 'siv', [422, 'input-invalid']],
  ])('is not recorded %s', async (_, more, who, refused) => {
    expect(await chair(await referred(true), more, who)).toEqual(refused);
  });

  it('is the meeting’s alone where it was not', async () => {
    const one = await referred(false);
    expect(await offered(one)).toMatchObject({ allowed: false, refusal: { code: 'case-not-urgent', ground: 'KL 6:39' } });
    expect(await chair(one)).toEqual([409, 'case-not-urgent']);
  });
});

describe('what the chair decided', () => {
  afterAll(() => server.record.setClock(`${TODAY}T09:00:00.000Z`));

  it('is reported as urgent at the next meeting, of the day on which it was decided', async () => {
    const one = await referred(true);
    await server.record.setClock(`${NEXT_DAY}T09:00:00.000Z`);
    expect(await chair(one)).toEqual([201, 'decided']);
    const [decision, ...more] = await unreported(one);
    expect(more).toEqual([]);
    expect(decision).toMatchObject({ kind: 'ChairApproved', urgent: true, decidedOn: TODAY, edition: 1, document: 2 });
    if (!decision) throw new Error('it is unreported');

    const { urgent: _, ...hidden } = named(decision);
    expect(await gather(hidden)).toEqual([409, 'chairs-decision-is-urgent']);
    expect(await gather({ ...hidden, urgent: false })).toEqual([409, 'chairs-decision-is-urgent']);
    expect(await gather(hidden, 'special-minutes')).toEqual([409, 'chairs-decision-is-urgent']);
    expect(await gather(named(decision), 'special-minutes')).toEqual([409, 'urgent-goes-to-the-meeting']);
    expect(await gather({ ...named(decision), decidedOn: NEXT_DAY })).toEqual([409, 'decision-not-by-delegation']);
    expect(await gather(named(decision))).toEqual([201, 'compiled']);
    expect(await unreported(one)).toEqual([]);
  });

  it('is gathered as urgent by the conductor too', async () => {
    const one = await referred(true);
    expect(await chair(one, { outcome: 'declined', decidedOn: NEXT_DAY })).toEqual([201, 'declined']);
    expect(await unreported(one)).toMatchObject([{ kind: 'ChairDeclined', urgent: true }]);
    const report = randomUUID();
    await compileReport(server.record.pool, new Door(server.record.pool), report);
    const { decisions } = (await server.get(`${REPORTS}/${report}`, 'siv').expect(200)).body;
    expect(decisions).toContainEqual(expect.objectContaining({ directive: one.directive, document: 2, urgent: true }));
    expect(await unreported(one)).toEqual([]);
  });

  it('stands page by page among what delegates decided, in the order in which it was registered', async () => {
    const one = await referred(true);
    await caseUntil(server, 'decided');
    await server.record.setClock('2026-02-04T09:00:00.000Z');
    expect(await chair(one, { decidedOn: NEXT_DAY })).toEqual([201, 'decided']);
    const { items } = (await server.get(`${REPORTS}/unreported`, 'siv').expect(200)).body;
    const found: unknown[] = [];
    for (let next = ''; ; ) {
      const page = (await server.get(`${REPORTS}/unreported?limit=1${next}`, 'siv').expect(200)).body;
      found.push(...page.items);
      if (page.next === undefined) break;
      next = `&cursor=${page.next}`;
    }
    expect(found).toEqual(items);
    expect(items.length).toBeGreaterThan(1);
  });
});
