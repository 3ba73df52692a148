import { idOf } from '@anvisa/cli/stockholm/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Stockholm, startStockholm } from './stockholm.js';

let server: Stockholm;
let directive: string;
let edition: string;
let path: string;
beforeAll(async () => {
  server = await startStockholm();
  directive = await server.inForce();
  edition = `/api/directives/${directive}/editions/1`;
  path = `${edition}/evaluations`;
});
afterAll(() => server.end());

const early = { round: 1, reasons: 'Två nämnder har bytt leverantör.' };
const questions = ['delivery', 'followed', 'purpose', 'competition', 'change'];
const answers = questions.map((question) => ({ question, score: 4, text: 'Fungerar.' }));
const finding = { provision: 'p2', text: 'Ingen följer upp svarstiderna.', severity: 'serious' };
const conclusion = { outcome: 'revise', reasons: 'Ansvaret för uppföljning behöver skrivas in.' };

describe('an evaluation', () => {
  it('is planned with reasons, and opened before its day with reasons', async () => {
    const plan = { on: '2027-03-01', reasons: 'Revisorerna har bett om det.' };
    const { body } = await server.act(`${edition}/evaluation-plans`, 'henrik', plan).expect(201);
    expect(body.result).toEqual({ plannedFor: '2027-03-01' });
    const refused = await server.act(path, 'henrik', { round: 1 }).expect(409);
    expect(refused.body.ground).toEqual(expect.any(String));
    const opened = await server.act(path, 'henrik', early).expect(201);
    expect(opened.headers.location).toBe(`${path}/1`);
    expect(opened.body.result).toMatchObject({ round: 1, state: 'open', caseNumber: expect.stringMatching(/^031-\d+\/2026$/) });
    expect((await server.act(path, 'henrik', { ...early, round: 2 }).expect(409)).body.ground).toEqual(expect.any(String));
  });

  it('is what the case waits for meanwhile, until the last day for answers', async () => {
    const { answerBy } = (await server.get(`${path}/1`, 'elin').expect(200)).body;
    expect((await server.get(edition, 'anna').expect(200)).body.evaluation).toMatchObject({ answerBy, count: 1 });
    const cases = (await server.get('/api/cases?state=in-force', 'anna').expect(200)).body.items;
    expect(cases).toContainEqual(expect.objectContaining({ directive, deadline: answerBy, overdue: false }));
  });

  it('is answered by each evaluator, and concluded by the head of IT', async () => {
    const open = (await server.get(`${path}/1`, 'elin').expect(200)).body;
    expect(open.questions.map(({ id }: { id: string }) => id)).toEqual(questions);
    expect(open).toMatchObject({ asked: 2, answered: 0, provisions: ['p1', 'p2', 'p3', 'p4'], evaluators: expect.any(Array) });
    await server.act(`${path}/1/answers`, 'elin', { answers, findings: [finding] }).expect(201);
    const waits = await server.act(`${path}/1/conclusions`, 'henrik', conclusion, { 'accept-language': 'en' }).expect(409);
    expect(waits.body).toMatchObject({ code: 'evaluators-still-to-answer', facts: { left: 1 } });
    await server.act(`${path}/1/answers`, 'per', { answers, findings: [] }).expect(201);
    await server.act(`${path}/1/conclusions`, 'henrik', conclusion).expect(201);
    const { body, headers } = await server.get(`${path}/1`, 'axel').expect(200);
    expect(headers.etag).toBe('"4"');
    expect(body).toMatchObject({ state: 'concluded', outcome: 'revise', stillToAnswer: [], conclusion: { by: { name: 'Henrik Öberg' } } });
    expect(body.answers[0]).toMatchObject({ by: { name: 'Elin Dahl' }, findings: [finding] });
    expect((await server.get(`/api/directives/${directive}/editions/2`, 'anna').expect(200)).body.state).toBe('draft');
  });

  it('is read beside the round before it', async () => {
    await server.act(path, 'henrik', { ...early, round: 2, evaluators: [idOf('person', 'per')] }).expect(201);
    const { body } = await server.get(`${path}/2`, 'per').expect(200);
    expect(body).toMatchObject({ asked: 1, before: { round: 1, conclusion: { outcome: 'revise' } } });
    expect((await server.get(`${path}/1`, 'per').expect(200)).body).not.toHaveProperty('before');
    expect(body.facts).toMatchObject({
      acknowledgements: { acknowledged: 0, overdue: 0 },
      exemptions: { asked: 0, granted: 0, refused: 0 },
    });
    expect(body.facts.acknowledgements.sent).toBeGreaterThan(0);
    expect(body.facts.components.map(({ id }: { id: string }) => id).sort()).toEqual(['kundtjanst', 'mobil', 'vaxel']);
    const exchange = body.facts.components.find(({ id }: { id: string }) => id === 'vaxel');
    expect(exchange).toMatchObject({ yearlyCostSek: 21_000_000, agreements: [{ number: '4410', until: '2027-06-30' }] });
  });

  it('is nobody’s to answer who was not asked, nor to conclude', async () => {
    const mine = { answers, findings: [] };
    const swedish = await server.act(`${path}/2/answers`, 'elin', mine).expect(409);
    const english = await server.act(`${path}/2/answers`, 'elin', mine, { 'accept-language': 'en' }).expect(409);
    expect(swedish.body.detail).not.toBe(english.body.detail);
    await server.act(`${path}/2/answers`, 'anna', mine).expect(403);
    await server.act(`${path}/2/conclusions`, 'stina', conclusion).expect(403);
    await server.act(`${path}/3/answers`, 'per', mine).expect(404);
    await server.act(`${path}/nu/answers`, 'per', mine).expect(404);
    const half = await server.act(`${path}/2/answers`, 'per', { answers: answers.slice(1), findings: [] }).expect(409);
    expect(half.body).toMatchObject({ code: 'question-not-answered', facts: { question: 'delivery' } });
  });

  it('offers its conclusion with the outcomes that are possible while the next edition is prepared, and why not the others', async () => {
    await server.act(`${path}/2/answers`, 'per', { answers, findings: [] }).expect(201);
    const { acts } = (await server.get(`${path}/2`, 'henrik').expect(200)).body;
    const left = { outcomes: ['keep', 'new-strategy'], because: { code: 'edition-in-preparation' } };
    expect(acts.find(({ act }: { act: string }) => act === 'conclude-evaluation')).toMatchObject({ allowed: true, left });
  });

  it.each([
    ['answers', { answers: [{ ...answers[0], score: 6 }], findings: [] }, '/answers/0/score'],
    ['answers', { answers: [], findings: [] }, '/answers'],
    ['answers', { answers, findings: [{ ...finding, severity: 'värst' }] }, '/findings/0/severity'],
    ['answers', { answers, findings: [{ ...finding, who: 'x' }] }, '/findings/0/who'],
    ['conclusions', { ...conclusion, outcome: 'behåll' }, '/outcome'],
    ['conclusions', { ...conclusion, withoutReasons: null }, '/withoutReasons'],
  ])('takes no %s like %j', async (act, body, pointer) => {
    expect((await server.act(`${path}/2/${act}`, 'per', body).expect(422)).body.pointers).toMatchObject([{ pointer }]);
  });

  it('is not planned for a day that does not exist, nor one that is past', async () => {
    const plan = (on: string) => server.act(`${edition}/evaluation-plans`, 'henrik', { on, reasons: 'R' });
    await plan('2027-02-29').expect(422);
    await plan('2026-11-01').expect(409);
  });
});

describe('the list of evaluations', () => {
  it('is the house’s to read, filtered and paged', async () => {
    const rounds = async (query: string, who = 'anna') => (await server.get(query, who).expect(200)).body;
    expect((await rounds(path)).items.map(({ round }: { round: number }) => round)).toEqual([2, 1]);
    expect((await rounds(`${path}?state=open`)).items).toMatchObject([{ round: 2, overdue: false }]);
    const first = await rounds('/api/evaluations?limit=1');
    const second = await rounds(`/api/evaluations?limit=1&cursor=${first.next}`);
    expect([...first.items, ...second.items]).toEqual((await rounds('/api/evaluations')).items);
    expect((await server.get(`${path}?cursor=${first.next}`, 'anna').expect(422)).body.code).toBe('cursor-invalid');
    for (const who of ['karin', 'ada']) await server.get(path, who).expect(403);
    await server.get(`${path}/1`).expect(401);
    await server.get(`${path}/9`, 'anna').expect(404);
  });
});

describe('an evaluator who cannot answer', () => {
  it('says no, and somebody who holds the role is asked instead; the deadline stays', async () => {
    await server.act(`${path}/2/answers`, 'per', { answers, findings: [] }).expect(201);
    await server.act(`${path}/2/conclusions`, 'henrik', { ...conclusion, outcome: 'keep' }).expect(201);
    await server.act(path, 'henrik', { ...early, round: 3 }).expect(201);
    const round = `${path}/3`;
    const { answerBy } = (await server.get(round, 'elin').expect(200)).body;

    await server.act(`${round}/declined-answers`, 'elin', { reasons: '' }).expect(409);
    await server.act(`${round}/declined-answers`, 'anna', { reasons: 'Inte jag.' }).expect(403);
    const declined = await server.act(`${round}/declined-answers`, 'elin', { reasons: 'Tjänstledig.' }).expect(201);
    expect(declined.body.receipt.map(({ type }: { type: string }) => type)).toEqual(['EvaluatorDeclined']);
    const waiting = (await server.get('/api/work', 'henrik').expect(200)).body.waiting;
    expect(waiting).toContainEqual(expect.objectContaining({ kind: 'replace-evaluator', href: `${round}/evaluator-replacements` }));

    const elin = idOf('person', 'elin');
    const instead = (successor: string) => ({ evaluator: elin, successor, reasons: 'Elin är tjänstledig.' });
    const replace = (body: object, who = 'henrik') => server.act(`${round}/evaluator-replacements`, who, body);
    expect((await replace(instead(idOf('person', 'rita'))).expect(409)).body.code).toBe('evaluator-not-found');
    await replace(instead(idOf('person', 'rita')), 'per').expect(403);
    const successor = await evaluator('eskil');
    await replace(instead(successor)).expect(201);
    expect((await replace(instead(successor)).expect(409)).body.ground).toEqual(expect.any(String));
    const { body } = await server.get(round, 'henrik').expect(200);
    expect(body).toMatchObject({ asked: 2, answered: 0, answerBy });
    expect(body.evaluators.map(({ id }: { id: string }) => id).sort()).toEqual([idOf('person', 'per'), successor].sort());
    expect(body.evaluators).not.toContainEqual(expect.objectContaining({ id: elin }));
    await server.act(`${round}/answers`, 'elin', { answers, findings: [] }).expect(409);
  });
});

describe('an evaluator who is disqualified', () => {
  it('gives no answer that counts, and somebody else is asked instead', async () => {
    const round = `${path}/3`;
    await server.act(`${round}/answers`, 'per', { answers, findings: [finding] }).expect(201);
    const per = idOf('person', 'per');
    const { headers } = await server.get(edition, 'anna').expect(200);
    const interest = { person: per, reasons: 'Delägare i leverantören.' };
    await server.act(`${edition}/interests`, 'per', interest, { 'if-match': String(headers.etag) }).expect(201);

    const body = (await server.get(round, 'henrik').expect(200)).body;
    expect(body).toMatchObject({ answered: 0, disqualified: [{ id: per }], answers: [{ by: { id: per }, counted: false }] });
    expect((await server.get(`${path}?state=open`, 'henrik').expect(200)).body.items).toMatchObject([{ asked: 2, answered: 0 }]);
    const acts = (await server.get(round, 'per').expect(200)).body.acts;
    expect(acts.find(({ act }: { act: string }) => act === 'answer-evaluation')).toMatchObject({
      allowed: false,
      refusal: { code: 'evaluator-disqualified' },
    });
    const waiting = (await server.get('/api/work', 'henrik').expect(200)).body.waiting;
    expect(waiting).toContainEqual(expect.objectContaining({ kind: 'replace-evaluator', why: { vacant: 1 } }));

    const replacing = { evaluator: per, successor: idOf('person', 'elin'), reasons: 'Per är jävig.' };
    await server.act(`${round}/evaluator-replacements`, 'henrik', replacing).expect(201);
    expect((await server.get(round, 'henrik').expect(200)).body).toMatchObject({
      disqualified: [],
      answers: [{ by: { name: expect.stringMatching(/^Per /) }, counted: false }],
    });
  });
});

async function evaluator(subject: string): Promise<string> {
  const { body } = await server.act('/api/people', 'ada', { subject, name: 'Eskil Ek', email: 'eskil@stad.example' }).expect(201);
  await server.act(`${body.result.self}/roles`, 'ada', { role: 'evaluator', from: '2026-11-25', reason: 'Ny.' }).expect(201);
  return body.result.id;
}
