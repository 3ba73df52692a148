import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { record as decisionRecord } from '../../libs/domain/src/directive/case.fixture.js';
import { type ApiCase, caseUntil, done } from './case.js';
import { idOf, TODAY } from './city.js';
import { startTestServer, type TestServer } from './server.js';
import { content } from './texts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

const BOARD = { day: TODAY, paragraph: '§ 7', reasons: 'Enligt förslaget.' };

/** What an act is answered with: its status, and the refusal's code or the state after it. */
const told = async (one: ApiCase, act: string, who: string, body: object) => {
  const answer = await server.act(`${one.self}/${act}`, who, body, { 'if-match': `"${one.version}"` });
  if (answer.status === 201) one.version = answer.body.version;
  return [answer.status, answer.body.code ?? answer.body.result.state];
};
const offered = async (one: ApiCase, who: string, act: string) =>
  (await server.get(one.self, who).expect(200)).body.acts.find((offer: { act: string }) => offer.act === act);

describe('a case that no mandate carries', () => {
  const REVOKED = { from: TODAY, decidedOn: '2026-02-01', paragraph: '4', recordedOn: TODAY };
  beforeAll(() => server.record.pool.query(`UPDATE stream SET state = state || $1 WHERE id = 'mandate/director'`, [{ revoked: REVOKED }]));
  afterAll(() => server.record.pool.query(`UPDATE stream SET state = state - 'revoked' WHERE id = 'mandate/director'`));

  const decide = ({ textHash }: ApiCase, outcome: string) => ({ textHash, outcome, record: decisionRecord() });

  it('is the director’s to refer, and nothing else, as the offer says; the board decides it', async () => {
    const one = await caseUntil(server, 'ready');
    expect(await offered(one, 'disa', 'decide-edition')).toMatchObject({
      allowed: true,
      left: { outcomes: ['refer'], because: { code: 'mandate-revoked' } },
    });
    expect(await told(one, 'decisions', 'disa', decide(one, 'approve'))).toEqual([409, 'mandate-revoked']);
    expect(await told(one, 'decisions', 'disa', decide(one, 'refer'))).toEqual([201, 'referred']);
    expect(await told(one, 'board-decisions', 'siv', { outcome: 'approved', board: BOARD })).toEqual([201, 'decided']);
  });

  it('waits for the board’s secretary, who takes it there', async () => {
    const one = await caseUntil(server, 'ready');
    const { waiting } = (await server.get('/api/work', 'siv').expect(200)).body;
    expect(waiting).toContainEqual(expect.objectContaining({ kind: 'take-to-board', href: `${one.self}/board-referrals` }));
    expect(await told(one, 'board-referrals', 'siv', { reasons: 'Uppdraget är återkallat.' })).toEqual([201, 'referred']);
    expect(await offered(one, 'siv', 'record-chair-decision')).toMatchObject({ allowed: false, refusal: { code: 'case-not-urgent' } });
  });

  it('is the chair’s to decide where it is taken there as urgent, as the offer says', async () => {
    const one = await caseUntil(server, 'ready');
    const reasons = 'Uppdraget är återkallat, och avtalet löper ut.';
    expect(await told(one, 'board-referrals', 'siv', { reasons, urgent: true })).toEqual([201, 'referred']);
    expect(await offered(one, 'siv', 'record-chair-decision')).toMatchObject({ allowed: true });
  });
});

describe('a single case that the board takes back', () => {
  it('goes there by its order, though somebody may decide', async () => {
    const one = await caseUntil(server, 'ready');
    const reasons = 'Frågan är principiell.';
    expect(await offered(one, 'disa', 'decide-edition')).not.toHaveProperty('left');
    expect(await told(one, 'board-referrals', 'siv', { reasons })).toEqual([409, 'somebody-may-decide']);
    expect(await told(one, 'board-referrals', 'siv', { reasons, board: { ...BOARD, paragraph: '' } })).toEqual([422, 'input-invalid']);
    expect(await told(one, 'board-referrals', 'disa', { reasons, board: BOARD })).toEqual([403, 'role-missing']);
    expect(await told(one, 'board-referrals', 'siv', { reasons, board: BOARD })).toEqual([201, 'referred']);
    await done(server, one, 'board-decisions', 'siv', { outcome: 'approved', board: BOARD });
  });

  it('is the board’s also when it has returned it, as the offer says', async () => {
    const one = await caseUntil(server, 'ready');
    await done(server, one, 'board-referrals', 'siv', { reasons: 'Principiellt.', board: BOARD });
    await done(server, one, 'board-decisions', 'siv', { outcome: 'returned', board: BOARD });
    await done(server, one, 'submissions', 'olle', { reviewers: [idOf('rut'), idOf('roy')] });
    for (const who of ['rut', 'roy']) {
      await done(server, one, 'verdicts', who, { textHash: one.textHash, verdict: 'supports', reasons: 'Tillstyrks.', comments: [] });
    }
    expect(await offered(one, 'disa', 'decide-edition')).toMatchObject({
      allowed: true,
      left: { outcomes: ['return', 'refer'], because: { code: 'case-is-the-boards', ground: 'KL 6:37–38' } },
    });
    const approval = { textHash: one.textHash, outcome: 'approve', record: decisionRecord() };
    expect(await told(one, 'decisions', 'disa', approval)).toEqual([409, 'case-is-the-boards']);
    expect(await told(one, 'board-referrals', 'siv', { reasons: 'Det är kommunstyrelsens.' })).toEqual([201, 'referred']);
  });
});

describe('a question of disqualification that somebody raised of the officer', () => {
  it('holds the decision until it is settled, as the offer says, and waits on the desk of the board’s secretary', async () => {
    const one = await caseUntil(server, 'ready');
    await done(server, one, 'interests', 'rut', { person: idOf('olle'), reasons: 'Hans syster äger leverantören.' });
    const approval = { textHash: one.textHash, outcome: 'approve', record: decisionRecord() };
    expect(await offered(one, 'disa', 'decide-edition')).toMatchObject({
      allowed: true,
      left: { outcomes: ['return', 'postpone', 'refer'], because: { code: 'disqualification-open' } },
    });
    expect(await told(one, 'decisions', 'disa', approval)).toEqual([409, 'disqualification-open']);
    const { waiting } = (await server.get('/api/work', 'siv').expect(200)).body;
    expect(waiting).toContainEqual(
      expect.objectContaining({ kind: 'settle-disqualification', subject: expect.objectContaining({ caseNumber: one.caseNumber }) }),
    );
    const found = { person: idOf('olle'), disqualified: false, reasons: 'Hon har sålt sin andel.', board: BOARD };
    await done(server, one, 'disqualifications', 'siv', found);
    expect(await told(one, 'decisions', 'disa', approval)).toEqual([201, 'decided']);
  });
});

describe('what the board decided', () => {
  const provisions = content().provisions.map((one, n) =>
    n === 0 ? { ...one, text: one.text.replace('Bestämmelse', 'Bestämelse') } : one,
  );
  const correction = { content: content({ provisions }), what: 'Stavning.', reasons: 'Skrivfel.' };

  it('the board corrects, by its meeting, and not the director', async () => {
    const one = await caseUntil(server, 'ready');
    await done(server, one, 'board-referrals', 'siv', { reasons: 'Principiellt.', board: BOARD });
    await done(server, one, 'board-decisions', 'siv', { outcome: 'approved', board: BOARD });
    expect(await offered(one, 'disa', 'correct-edition')).toMatchObject({ allowed: false, refusal: { code: 'board-corrects' } });
    expect(await told(one, 'corrections', 'disa', correction)).toEqual([409, 'board-corrects']);
    expect(await offered(one, 'siv', 'correct-edition')).toMatchObject({ allowed: true });
    expect(await told(one, 'corrections', 'siv', correction)).toEqual([409, 'board-missing']);
    expect(await told(one, 'corrections', 'siv', { ...correction, board: { ...BOARD, day: '2026-02-30' } })).toEqual([
      422,
      'input-invalid',
    ]);
    expect(await told(one, 'corrections', 'siv', { ...correction, board: BOARD })).toEqual([201, 'decided']);
    expect((await server.get(one.self).expect(200)).body.corrections).toMatchObject([
      { what: 'Stavning.', reasons: 'Skrivfel.', by: { office: 'board-secretary', onBehalfOf: 'executive-board' }, board: BOARD },
    ]);
  });

  it('ends a directive, on record with its meeting, and is not reported to the board as another’s decision', async () => {
    const one = await caseUntil(server, 'decided');
    await bringIntoForce(one);
    const lastDay = '2026-12-31';
    const record = { ...decisionRecord(), delegable: false };
    expect(await told(one, 'repeals', 'disa', { lastDay, record })).toEqual([409, 'not-delegable']);
    expect(await told(one, 'repeals', 'siv', { lastDay, record })).toEqual([409, 'board-missing']);
    expect(await told(one, 'repeals', 'siv', { lastDay, board: BOARD })).toEqual([201, 'in-force']);
    const { decisions } = (await server.get(one.self).expect(200)).body;
    expect(decisions.at(-1)).toMatchObject({
      outcome: 'repealed',
      body: 'executive-board',
      board: BOARD,
      by: { office: 'board-secretary' },
    });
    const { items } = (await server.get('/api/delegation-reports/unreported', 'siv').expect(200)).body;
    const ofCase = items.filter(({ caseNumber }: { caseNumber: string }) => caseNumber === one.caseNumber);
    expect(ofCase.map(({ kind }: { kind: string }) => kind)).toEqual(['EditionApproved']);
  });
});

describe('an approval by the board that is recorded after its day in force', () => {
  afterAll(() => server.record.setClock(`${TODAY}T09:00:00.000Z`));

  it('is recorded as of the meeting, and not when the board met too late', async () => {
    const one = await caseUntil(server, 'ready');
    await done(server, one, 'board-referrals', 'siv', { reasons: 'Principiellt.', board: BOARD });
    await server.record.setClock('2026-05-05T09:00:00.000Z');
    const decision = (day: string) => ({ outcome: 'approved', board: { ...BOARD, day } });
    expect(await told(one, 'board-decisions', 'siv', decision('2026-05-05'))).toEqual([409, 'in-force-day-past']);
    expect(await told(one, 'board-decisions', 'siv', decision('2026-04-29'))).toEqual([201, 'decided']);
  });
});

/** In force since today, as the conductor would have it on the day. */
async function bringIntoForce({ directive }: ApiCase): Promise<void> {
  await server.record.pool.query(`UPDATE stream SET state = jsonb_set(state, '{editions,0,state}', '"in-force"') WHERE id = $1`, [
    `directive/${directive}`,
  ]);
}
