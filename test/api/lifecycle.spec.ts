import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { record as decisionRecord } from '../../libs/domain/src/directive/case.fixture.js';
import { caseUntil, done } from './case.js';
import { idOf, UNITS } from './city.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

/** What an act is answered with: its status, and the refusal's code. */
const told = async (path: string, who: string, body: object, version?: number) => {
  const answer = await server.act(path, who, body, version === undefined ? {} : { 'if-match': `"${version}"` });
  return [answer.status, answer.body.code ?? answer.body.result.state];
};

describe('a directive', () => {
  it('goes from draft to decision, and each sees its record', async () => {
    const one = await caseUntil(server, 'decided');
    const { body } = await server.get(one.self).expect(200);
    expect(body).toMatchObject({
      state: 'decided',
      caseNumber: one.caseNumber,
      text: { hash: one.textHash, content: { inForceFrom: '2026-05-04' } },
    });
    expect(body.decisions).toEqual([
      expect.objectContaining({
        outcome: 'approved',
        document: 1,
        presenter: 'Olle Andersson',
        delegable: true,
        reasons: decisionRecord().reasons,
        by: {
          name: 'disa Andersson',
          office: 'city-director',
          onBehalfOf: 'executive-board',
          mandates: ['mandate/director', 'mandate/board'],
        },
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      }),
    ]);
    expect(body).not.toHaveProperty('review');
    expect(body).not.toHaveProperty('officer');
  });

  it('is not decided by whoever the rules bar, and says why in words', async () => {
    const one = await caseUntil(server, 'ready');
    await done(server, one, 'interests', 'disa', { person: idOf('disa'), reasons: 'Min bror äger leverantören.' });
    const decide = { textHash: one.textHash, outcome: 'approve', record: decisionRecord() };
    expect(await told(`${one.self}/decisions`, 'disa', decide, one.version)).toEqual([409, 'decider-disqualified']);
    expect(await told(`${one.self}/decisions`, 'olle', decide, one.version)).toEqual([403, 'role-missing']);
    const another = { ...decide, textHash: 'a'.repeat(64) };
    expect(await told(`${one.self}/decisions`, 'vera', another, one.version)).toEqual([409, 'another-text']);
    expect(await told(`${one.self}/decisions`, 'vera', decide, one.version)).toEqual([201, 'decided']);
  });

  it('is asked about, commented on and answered', async () => {
    const one = await caseUntil(server, 'in-review');
    await done(server, one, 'verdicts', 'rut', {
      textHash: one.textHash,
      verdict: 'supports-with-change',
      reasons: 'Ange tiden.',
      comments: [{ provision: 'p4', text: 'Hur länge?', blocking: true }],
    });
    await done(server, one, 'consultations', 'olle', { units: [UNITS.skolan], question: 'Vad säger nämnden?' });
    const answeredBy = { by: 'committee', day: '2026-02-02', paragraph: '§ 7' };
    const before = { ...answeredBy, day: '2026-01-30' };
    expect(
      await told(`${one.self}/consultation-answers`, 'klara', { unit: UNITS.skolan, answeredBy: before, answer: 'Tillstyrks.' }),
    ).toEqual([409, 'committee-day-before-consultation']);
    await done(server, one, 'consultation-answers', 'klara', { unit: UNITS.skolan, answeredBy, answer: 'Tillstyrks.' });
    expect(
      await told(`${one.self}/consultation-answers`, 'klara', { unit: UNITS.skolan, answeredBy: { by: 'committee' }, answer: 'x' }),
    ).toEqual([422, 'input-invalid']);
    await done(server, one, 'verdicts', 'roy', { textHash: one.textHash, verdict: 'supports', reasons: '', comments: [] });

    const { body } = await server.get(one.self, 'olle').expect(200);
    expect(body.state).toBe('in-review');
    expect(body.review.verdicts[0]).toMatchObject({
      by: { name: 'rut Andersson' },
      verdict: 'supports-with-change',
      reasons: 'Ange tiden.',
    });
    const { textHash } = one;
    expect(body.consultation).toMatchObject({ textHash, answers: [{ answer: 'Tillstyrks.', answeredBy, textHash }] });
    const [comment] = body.review.comments;
    await done(server, one, `comments/${comment.id}/answers`, 'olle', { answer: 'Högst två år.' });
    expect((await server.get(one.self, 'olle')).body.state).toBe('ready');
  });

  it('is taken back, handed over, withdrawn', async () => {
    const one = await caseUntil(server, 'in-review');
    await done(server, one, 'reopenings', 'olle', { reasons: 'Priserna.' });
    await done(server, one, 'handovers', 'olle', { to: idOf('hilda'), reasons: 'Semester.' });
    expect((await server.get(one.self, 'rut')).body.officer).toEqual({ id: idOf('hilda'), name: 'hilda Andersson' });
    await done(server, one, 'withdrawals', 'hilda', { reasons: 'Behövs inte.' });
    expect(await told(`${one.self}/reopenings`, 'hilda', { reasons: 'Ändå.' })).toEqual([409, 'wrong-state']);
  });

  it('goes to the board, whose decision is recorded', async () => {
    const one = await caseUntil(server, 'ready');
    const record = decisionRecord({ delegable: false });
    await done(server, one, 'decisions', 'disa', { textHash: one.textHash, outcome: 'refer', record, urgent: true });
    const board = { day: '2026-02-02', paragraph: '§ 12', reasons: 'Enligt förslaget.' };
    await done(server, one, 'board-decisions', 'siv', { outcome: 'approved', board });
    const { body } = await server.get(one.self).expect(200);
    expect(body.decisions[1]).toMatchObject({ body: 'executive-board', board, outcome: 'approved' });
  });

  it('is decided with other wording at once, and with another duty only after a new review', async () => {
    const one = await caseUntil(server, 'ready');
    const { content, hash: reviewed } = (await server.get(one.self, 'disa')).body.text;
    const amended = (was: string, is: string) => ({
      content: { ...content, provisions: content.provisions.map((p: { text: string }) => ({ ...p, text: p.text.replace(was, is) })) },
      amendments: 'Klarare språk.',
    });
    const decide = { textHash: one.textHash, outcome: 'approve-with-changes', record: decisionRecord() };
    const material = { ...decide, amended: amended('Bestämmelse', 'Nämnden ska följa bestämmelse') };
    const refused = await server.act(`${one.self}/decisions`, 'disa', material, { 'if-match': `"${one.version}"` }).expect(409);
    expect(refused.body).toMatchObject({ code: 'material-change', facts: { what: 'duty, body, extent' } });
    expect(refused.body.detail).toBe(
      'Ändringen är saklig (vad någon ska, får eller bör göra, vem som ska göra det, mer än vart femte ord) och ska granskas. Återlämna ärendet.',
    );
    await done(server, one, 'decisions', 'disa', { ...decide, amended: amended('Bestämmelse', 'Bestämmelser') });
    const { body } = await server.get(one.self).expect(200);
    expect(body.decisions[0]).toMatchObject({ outcome: 'approved-with-changes', amendments: 'Klarare språk.', textHash: body.text.hash });
    expect(body.text.hash).not.toBe(reviewed);
    expect(body.text.content.provisions[0].text).toMatch(/^Bestämmelser om/);
  });

  it('is corrected and, once in force, revised and repealed', async () => {
    const one = await caseUntil(server, 'decided');
    expect(await told(`${one.self}/repeals`, 'disa', { lastDay: '2027-01-01', record: decisionRecord() }, one.version)).toEqual([
      409,
      'wrong-state',
    ]);
    const { text } = (await server.get(one.self, 'disa')).body;
    const [first, ...rest] = text.content.provisions;
    const content = { ...text.content, provisions: [{ ...first, text: first.text.replace('Bestämmelse', 'Bestämelse') }, ...rest] };
    await done(server, one, 'corrections', 'disa', { content, what: 'Stavning', reasons: 'Skrivfel.' });
    const again = { ...content, title: `${content.title}.` };
    await done(server, one, 'corrections', 'disa', { content: again, what: 'En punkt', reasons: 'Skrivfel.' });
    expect((await server.get(one.self)).body).toMatchObject({
      corrections: [
        {
          document: 2,
          what: 'Stavning',
          reasons: 'Skrivfel.',
          by: { name: 'disa Andersson', office: 'city-director' },
          provisions: [first.id],
        },
        { document: 3, what: 'En punkt', provisions: [], textHash: one.textHash },
      ],
      text: { hash: one.textHash },
    });
  });
});
