import { idOf } from '@anvisa/cli/stockholm/ids';
import { BOARDS_MANDATE, COUNCILS_MANDATE } from '@anvisa/cli/stockholm/strategy';
import type { Content } from '@anvisa/domain/directive/content';
import { verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { decisionRecord, telephony } from '../support/city.js';
import { upgradeStopped } from '../support/record.js';
import { MARK, TITLE, WITHOUT_THE_RIGHT } from './marked-case.js';
import { type Stockholm, startStockholm } from './stockholm.js';

const BEFORE = '2026-11-25';
const REVOKED_FROM = '2026-11-26';
const KNOWN = '2026-11-30';
const SOCIAL = idOf('unit', 'socialnamnden');
const CHAIR = {
  outcome: 'approved',
  decidedOn: '2026-11-28',
  decidedBy: 'Karin Ek, kommunstyrelsens ordförande',
  empowerment: 'KS 2026-01-14 § 7',
  reasons: 'Brådskar.',
} as const;
const BOARD = { day: '2026-11-29', paragraph: '§ 12', reasons: 'Enligt förslaget.' };

interface Decision {
  readonly kind: string;
  readonly caseNumber: string;
  readonly number: number;
  readonly about?: string;
  readonly [name: string]: unknown;
}

let server: Stockholm;
let marked: string;
let answered: { readonly decisionsAfterRevocation?: string };

const address = (mandate: string) => `/api/mandates/${mandate}/decisions-after-revocation`;
const read = async (query = '', who?: string, mandate = BOARDS_MANDATE) =>
  (await server.get(`${address(mandate)}${query}`, who).expect(200)).body as { items: Decision[]; next?: string };
const kindsFor = async (mandate: string) => (await read('', 'axel', mandate)).items.map(({ kind }) => kind);
const decided = (title: string, more: Partial<Content> = {}) => server.city.directive('decided', { title, ...more });
const revoke = (mandate: string, more: object = {}) =>
  server.act(`/api/mandates/${mandate}/revocations`, 'bodil', {
    from: REVOKED_FROM,
    decidedOn: BEFORE,
    paragraph: '§ 11',
    reason: 'Styrelsen beslutar själv.',
    ...more,
  });

/** What is decided in time; and what is decided on a mandate that nobody yet knows is revoked: one of each kind. */
beforeAll(async () => {
  server = await startStockholm();
  await decided('Beslutad i tid');
  const directive = await server.inForce({ addressees: [SOCIAL] });
  const of = { directive, edition: 1 };
  await server.passTo('2026-11-27');
  const { exemption } = (
    await server
      .act(`/api/directives/${directive}/editions/1/exemptions`, 'sven', {
        provision: 'p2',
        unit: SOCIAL,
        reasons: 'Skäl.',
        until: '2027-06-30',
      })
      .expect(201)
  ).body.result;
  const grant = { type: 'grant-exemption', exemption, directive, until: '2027-06-30', conditions: '' } as const;
  const answer = await server.city.act('stina', { ...grant, record: decisionRecord() }, { version: 1 });
  expect(answer.kind).toBe('accepted');
  marked = await decided(TITLE);
  await server.passTo('2026-11-28');
  const { text } = (await server.get(`/api/directives/${directive}/editions/1`).expect(200)).body;
  const content = { ...telephony({ addressees: [SOCIAL], inForceFrom: '2026-11-26' }), ...text.content, title: `${text.content.title}.` };
  await server.city.done('stina', { type: 'correct-edition', ...of, content, what: 'En punkt.', reasons: 'Skrivfel.' });
  const urgent = { directive: await server.city.directive('ready', { title: 'Brådskande' }), edition: 1 };
  const textHash = await server.city.textHash(urgent.directive);
  const referral = { type: 'decide-edition', ...urgent, textHash, outcome: 'refer', record: decisionRecord(), urgent: true } as const;
  await server.city.done('stina', referral);
  await server.passTo(KNOWN);
  await server.city.done('bodil', { type: 'record-chair-decision', ...urgent, ...CHAIR });
  await server.city.done('bodil', { type: 'decide-repeal', ...of, lastDay: '2026-12-31', board: BOARD });
  answered = (await revoke(BOARDS_MANDATE).expect(201)).body.result;
});
afterAll(() => server.end());

describe('a revocation that is recorded late', () => {
  it('says when it was recorded, and leads whoever records it to what was decided meanwhile', async () => {
    expect(answered).toMatchObject({ decisionsAfterRevocation: address(BOARDS_MANDATE) });
    const mandate = (await server.get(`/api/mandates/${BOARDS_MANDATE}`).expect(200)).body;
    expect(mandate.revoked).toMatchObject({ from: REVOKED_FROM, recordedOn: KNOWN });
  });

  it('lists each decision from its day on, with its day and who took it, and none that was taken in time', async () => {
    const { items } = await read('', 'axel');
    expect(items).toMatchObject([
      {
        kind: 'ExemptionGranted',
        decidedOn: '2026-11-27',
        decidedBy: { office: 'city-director', name: 'Stina Berg' },
        exemption: expect.any(String),
      },
      { kind: 'EditionApproved', about: TITLE, decidedOn: '2026-11-27', edition: { directive: marked, edition: 1 } },
      { kind: 'CorrectionMade', decidedOn: '2026-11-28', decidedBy: { office: 'city-director', name: 'Stina Berg' } },
    ]);
    expect(items.map(({ about }) => about)).not.toContain('Beslutad i tid');
  });

  it('is read page by page, by a cursor that holds for this mandate alone', async () => {
    const { items } = await read('', 'axel');
    const found: Decision[] = [];
    for (let query = '?limit=1'; ; ) {
      const page = await read(query, 'axel');
      found.push(...page.items);
      if (page.next === undefined) break;
      query = `?limit=1&cursor=${page.next}`;
      await server.get(`${address(COUNCILS_MANDATE)}${query}`).expect(422);
    }
    expect(found).toEqual(items);
  });

  it('tells anybody what the register tells, and of an exemption no names', async () => {
    const { items } = await read();
    expect(items.map(({ kind }) => kind)).toEqual(await kindsFor(BOARDS_MANDATE));
    const [granted, approved] = items;
    expect(granted).toMatchObject({ decidedBy: { office: 'city-director' } });
    expect(granted).not.toHaveProperty('exemption');
    expect(granted).not.toHaveProperty('decidedBy.name');
    expect(approved).toMatchObject({ about: TITLE, decidedBy: { name: 'Stina Berg' } });
  });

  it('tells the auditor’s reading to the security log', async () => {
    await read('', 'axel');
    const { items } = (await server.get('/api/security-log?act=read', 'ada').expect(200)).body;
    expect(JSON.stringify(items)).toContain(address(BOARDS_MANDATE));
  });
});

describe('of the mandate above it', () => {
  it('nothing is listed while it stands', async () => {
    expect(await read('', 'axel', COUNCILS_MANDATE)).toEqual({ items: [] });
  });

  it('what a revocation from a day would leave without it is listed on asking, and none of what was decided before that day', async () => {
    const { items, next } = await read('?from=2026-11-28&limit=2', 'axel', COUNCILS_MANDATE);
    expect(items.map(({ kind }) => kind)).toEqual(['CorrectionMade', 'ChairApproved']);
    const rest = await read(`?from=2026-11-28&cursor=${next}`, 'axel', COUNCILS_MANDATE);
    expect(rest.items.map(({ kind }) => kind)).toEqual(['BoardRepealed']);
    await server.get(`${address(COUNCILS_MANDATE)}?from=2026-11-29&cursor=${next}`).expect(422);
  });

  it('all that was decided on a chain through it is, and what the board and its chair decided, of its own day', async () => {
    await revoke(COUNCILS_MANDATE).expect(201);
    const { items } = await read('', 'axel', COUNCILS_MANDATE);
    const kinds = ['ExemptionGranted', 'EditionApproved', 'CorrectionMade', 'ChairApproved', 'BoardRepealed'];
    expect(items.map(({ kind }) => kind)).toEqual(kinds);
    const [chair, board] = items.slice(-2);
    expect(chair).toMatchObject({ decidedOn: CHAIR.decidedOn, registeredOn: KNOWN, decidedBy: { office: 'chair', name: CHAIR.decidedBy } });
    expect(board).toMatchObject({ decidedOn: BOARD.day, decidedBy: { office: 'executive-board' } });
    expect(board).not.toHaveProperty('decidedBy.name');
  });
});

describe('of what is marked as secret', () => {
  it('the row stands for those without the right, with the mark and without its subject, its edition or its decider', async () => {
    const [, approved] = (await read()).items;
    await server.act(`/api/directives/${marked}/editions/1/secrecy-marks`, 'rolf', { ...MARK, from: KNOWN }).expect(201);
    for (const who of WITHOUT_THE_RIGHT) {
      const { items } = await read('', who);
      expect(JSON.stringify(items)).not.toContain(TITLE);
      expect(items[1]).toEqual({
        decidedOn: '2026-11-27',
        registeredOn: '2026-11-27',
        kind: 'EditionApproved',
        caseNumber: approved?.caseNumber,
        number: approved?.number,
        decidedBy: { office: 'city-director' },
        mark: { provision: MARK.provision, authority: MARK.authority, markedOn: KNOWN },
      });
    }
    expect((await read('', 'henrik')).items[1]).toMatchObject({ about: TITLE, decidedBy: { name: 'Stina Berg' } });
  });
});

describe('a revocation in time', () => {
  it('lists nothing, and leads nowhere', async () => {
    const terms = {
      giver: 'executive-board',
      holder: 'city-director',
      areas: 'all',
      parent: COUNCILS_MANDATE,
      from: KNOWN,
      decidedOn: KNOWN,
      paragraph: '§ 13',
      mayNameDeputy: true,
      maySubdelegate: false,
      text: 'Besluta om anvisningar.',
    };
    const self: string = (await server.act('/api/mandates', 'bodil', terms).expect(201)).headers.location ?? '';
    const mandate = self.slice(self.lastIndexOf('/') + 1);
    const { result } = (await revoke(mandate, { from: '2026-12-01', decidedOn: KNOWN }).expect(201)).body;
    expect(result).not.toHaveProperty('decisionsAfterRevocation');
    expect(await read('', 'axel', mandate)).toEqual({ items: [] });
  });

  it('is of a mandate that there is', async () => {
    await server.get(address(idOf('mandate', 'ingen'))).expect(404);
  });
});

describe('the rows of decisions by mandate', () => {
  const difference = async () => (await verifyRecord(server.record.superuserUrl)).difference;

  it('are as the entries give them, and are given anew to a record of an older release', async () => {
    expect(await difference()).toBeUndefined();
    const before = await kindsFor(COUNCILS_MANDATE);
    await server.record.pool.query(`UPDATE mandate_decision SET decided_on = '2026-11-25' WHERE number = 1`);
    expect(await difference()).toMatchObject({
      what: 'row-differs',
      field: 'decided_on',
      detail: expect.stringContaining('mandate_decision'),
    });
    await upgraded();
    expect(await difference()).toBeUndefined();
    expect(await kindsFor(COUNCILS_MANDATE)).toEqual(before);
  });

  /** As an older release would have left the record: without these rows, and without the day on which a revocation was recorded. */
  async function upgraded(): Promise<void> {
    const superuser = new pg.Client({ connectionString: server.record.superuserUrl });
    await superuser.connect();
    await superuser.query(`DELETE FROM refilling WHERE subject IN ('mandate_decision', 'state:mandate')`);
    await superuser.query('DELETE FROM mandate_decision');
    await superuser.query(`UPDATE stream SET state = state #- '{revoked,recordedOn}' WHERE kind = 'mandate'`);
    await superuser.end();
    expect((await upgradeStopped(server.record)).join()).toContain('mandate_decision');
  }
});
