import { idOf } from '@anvisa/cli/stockholm/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Stockholm, startStockholm } from './stockholm.js';

const KULTUR = idOf('unit', 'kulturnamnden');
const TRAFIK = idOf('unit', 'trafiknamnden');

let server: Stockholm;
let self: string;
let directive: string;
beforeAll(async () => {
  server = await startStockholm();
  directive = await server.city.directive('in-review');
  self = `/api/directives/${directive}/editions/1`;
  await server.act(`${self}/consultations`, 'anna', { units: [KULTUR], question: 'Hinner ni?' }).expect(201);
});
afterAll(() => server.end());

const read = async (who: string) => (await server.get(self, who).expect(200)).body;
const waits = async (who: string) =>
  (await server.get('/api/work', who).expect(200)).body.waiting.map(({ kind }: { kind: string }) => kind);
const letters = async () => {
  const { rows } = await server.record.pool.query<{ recipient: string }>(`SELECT recipient::text FROM notice WHERE act = 'tell-consulted'`);
  return rows.map(({ recipient }) => recipient);
};
const widen = (body: object, who = 'anna') => server.act(`${self}/consultation-extensions`, who, body);

describe('a committee that was forgotten in a consultation', () => {
  it('is asked too, told of it alone, and answers; whoever was asked before is untouched', async () => {
    await server.conduct(directive);
    expect(await letters()).toEqual([idOf('person', 'kjell')]);
    await server.act(`${self}/consultation-answers`, 'kjell', { unit: KULTUR, answeredBy: { by: 'office' }, answer: 'Ja.' }).expect(201);
    await server.get(self, 'tove').expect(404);
    const before = (await read('anna')).consultation;
    await server.passTo('2026-11-26');
    const answerBy = '2027-01-29';
    await widen({ units: [TRAFIK], answerBy }).expect(201);
    await server.conduct(directive);
    expect((await letters()).sort()).toEqual([idOf('person', 'kjell'), idOf('person', 'tove')].sort());
    expect((await read('anna')).consultation).toMatchObject({ ...before, units: [KULTUR, TRAFIK], answerBy, answers: before.answers });
    expect((await read('tove')).consultation).toEqual({
      units: [TRAFIK],
      answers: [],
      answerBy,
      question: 'Hinner ni?',
      openedAt: expect.stringMatching(/^2026-11-26/),
      textHash: before.textHash,
    });
    expect([await waits('tove'), await waits('kjell')]).toEqual([['answer-consultation'], []]);
    await server.act(`${self}/consultation-answers`, 'tove', { unit: TRAFIK, answeredBy: { by: 'office' }, answer: 'Nej.' }).expect(201);
  });

  it('has its row in the register, and its sentence in the trail', async () => {
    const { caseNumber } = await read('anna');
    const { items } = (await server.get(`/api/register?case=${encodeURIComponent(caseNumber)}`).expect(200)).body;
    expect(items.map(({ kind, number }: { kind: string; number: number }) => [number, kind])).toEqual([
      [4, 'ConsultationAnswered'],
      [3, 'ConsultationWidened'],
      [2, 'ConsultationAnswered'],
      [1, 'ConsultationOpened'],
      [0, 'case-opened'],
    ]);
  });

  it('is asked once, by no earlier day, and by an officer', async () => {
    const again = await widen({ units: [TRAFIK], answerBy: '2027-01-29' }).expect(409);
    expect(again.body).toMatchObject({ code: 'consulted-already', detail: expect.stringContaining('Trafiknämnden') });
    const social = [idOf('unit', 'socialnamnden')];
    expect((await widen({ units: social, answerBy: '2026-12-01' }).expect(409)).body.code).toBe('answer-day-earlier');
    expect((await widen({ units: social, answerBy: '2027-01-29' }, 'kjell').expect(403)).body.code).toBe('role-missing');
    await widen({ units: [], answerBy: '2027-01-29' }).expect(422);
  });
});
