import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseUntil, done } from './case.js';
import { idOf, UNITS } from './city.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

const work = async (who: string, query = '') => (await server.get(`/api/work${query}`, who).expect(200)).body;
const kinds = async (who: string) => (await work(who)).waiting.map(({ kind }: { kind: string }) => kind);

describe('my work', () => {
  it('is for the signed-in', async () => {
    await server.get('/api/work').expect(401);
    expect(await work('axel')).toEqual({ today: '2026-02-02', waiting: [], more: false, awaited: [], changes: [] });
  });

  it('follows a case from desk to desk, with the address of the act that is allowed there', async () => {
    const one = await caseUntil(server, 'draft');
    expect(await kinds('olle')).toEqual(['submit-draft']);
    await done(server, one, 'submissions', 'olle', { reviewers: [idOf('rut'), idOf('roy')] });
    expect([await kinds('olle'), await kinds('rut'), await kinds('disa')]).toEqual([[], ['give-verdict'], []]);
    const [review] = (await work('rut')).waiting;
    expect(review).toMatchObject({
      subject: { title: 'Anvisning för telefoni', area: 'telefoni', edition: 1, caseNumber: one.caseNumber, self: one.self },
      href: `${one.self}/verdicts`,
      due: '2026-02-16',
      workingDaysLeft: 10,
      why: { round: 1, given: 0, asked: 2 },
    });
    expect((await work('olle')).awaited).toMatchObject([{ kind: 'verdicts', come: 0, of: 2, due: '2026-02-16' }]);

    const comment = { provision: 'p1', text: 'Oklart.', blocking: true };
    await done(server, one, 'verdicts', 'rut', { textHash: one.textHash, verdict: 'opposes', reasons: 'Oklart.', comments: [comment] });
    await done(server, one, 'verdicts', 'roy', { textHash: one.textHash, verdict: 'supports', reasons: '', comments: [] });
    expect((await work('olle')).waiting).toMatchObject([{ kind: 'answer-comment', why: { comments: 1, blocking: 1 } }]);
    const { body } = await server.get(one.self, 'olle').expect(200);
    await done(server, one, `comments/${body.review.comments[0].id}/answers`, 'olle', { answer: 'Förtydligat.' });
    expect((await work('disa')).waiting).toMatchObject([
      { kind: 'decide', href: `${one.self}/decisions`, why: { supports: 1, opposes: 1, comments: 1, answered: 1 } },
    ]);
    await server.get(one.self).expect(404);
  });

  it('brings a case that nobody may decide to the board’s secretary, who takes it there', async () => {
    const one = await caseUntil(server, 'ready');
    const about = async (who: string) =>
      (await work(who)).waiting.filter(({ subject }: { subject: { self: string } }) => subject.self === one.self);
    const takes = () =>
      server.act(`${one.self}/board-referrals`, 'siv', { reasons: 'Ingen får besluta.' }, { 'if-match': `"${one.version}"` });
    await done(server, one, 'interests', 'disa', { person: idOf('disa'), reasons: 'Delägare i leverantören.' });
    expect((await about('siv')).map(({ kind }: { kind: string }) => kind)).toEqual(['settle-disqualification']);
    expect((await takes().expect(409)).body).toMatchObject({ code: 'somebody-may-decide', facts: { name: 'vera Andersson' } });

    await done(server, one, 'interests', 'vera', { person: idOf('vera'), reasons: 'Gift med leverantörens vd.' });
    expect(await about('siv')).toContainEqual(
      expect.objectContaining({ kind: 'take-to-board', due: '2026-02-16', href: `${one.self}/board-referrals` }),
    );
    await server.act(`${one.self}/board-referrals`, 'disa', { reasons: 'Jag får inte.' }, { 'if-match': `"${one.version}"` }).expect(403);
    const taken = await takes().expect(201);
    expect([taken.body.result.state, taken.body.receipt.map(({ type }: { type: string }) => type)]).toEqual([
      'referred',
      ['CaseTakenToBoard'],
    ]);
    expect((await about('siv')).map(({ kind }: { kind: string }) => kind)).toContain('record-board-decision');
  });

  it('puts what is due first, and says when there is more', async () => {
    await server.record.pool.query(
      `INSERT INTO stream (id, kind, version, head, state) SELECT 'receipt/' || $1 || '/1/' || $2, 'receipt', 1, '\\x00',
        jsonb_build_object('id', $1 || '/1/' || $2, 'directive', $1::text, 'edition', 1, 'unit', $2::text, 'caseNumber', '031-1/2026', 'title', 'T',
          'textHash', 'h', 'sentAt', '2026-01-20T09:00:00.000Z', 'answerBy', '2026-01-30', 'state', 'sent')`,
      [idOf('sent'), UNITS.skolan],
    );
    await server.record.pool.query(
      `INSERT INTO receipt (directive, edition, unit, answer_by, sent_at) VALUES ($1, 1, $2, '2026-01-30', '2026-01-20T09:00:00Z')`,
      [idOf('sent'), UNITS.skolan],
    );
    expect((await work('klara')).waiting).toMatchObject([
      { kind: 'acknowledge', due: '2026-01-30', workingDaysLeft: -1, why: { unit: UNITS.skolan } },
    ]);
    expect(await work('klara', '?limit=1')).toMatchObject({ more: false });
  });

  it('tells what others did since one was here, and not what one did oneself', async () => {
    await server.http().put('/api/work/seen').expect(401);
    await seen('olle');
    expect((await work('olle')).changes).toEqual([]);
    const one = await caseUntil(server, 'draft', { title: 'Anvisning två' });
    await done(server, one, 'submissions', 'olle', { reviewers: [idOf('rut'), idOf('roy')] });
    expect((await work('olle')).changes).toEqual([]);
    await done(server, one, 'verdicts', 'rut', { textHash: one.textHash, verdict: 'supports', reasons: '', comments: [] });
    expect((await work('olle')).changes).toMatchObject([{ type: 'VerdictGiven', times: 1, subject: { caseNumber: one.caseNumber } }]);
    await seen('olle');
    expect((await work('olle')).changes).toEqual([]);
  });
});

async function seen(who: string) {
  const token = await server.issuer.token(who);
  return server.http().put('/api/work/seen').set('authorization', `Bearer ${token}`).expect(200);
}
