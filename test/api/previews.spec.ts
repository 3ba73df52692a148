import { STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseUntil, done } from './case.js';
import { idOf } from './city.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

const preview = (policy: object, from = '2026-02-02') => server.http().post('/api/policy-previews').send({ policy, from });

describe('a policy before it is adopted', () => {
  it('shows the days that it would give, and adopts nothing', async () => {
    const policy = { ...STANDING_POLICY, review: { ...STANDING_POLICY.review, within: 5 } };
    const { body } = await preview(policy).expect(200);
    expect(body.phases.find(({ phase }: { phase: string }) => phase === 'review')).toEqual({
      phase: 'review',
      deadline: '2026-02-09',
      reminders: ['2026-02-04', '2026-02-09'],
      escalations: [{ on: '2026-02-12', to: ['head-of-it'] }],
    });
    expect((await server.get('/api/policy').expect(200)).body.adopted).toBe(false);
  });

  it('is refused for what adoption would refuse', async () => {
    await preview({ ...STANDING_POLICY, review: { ...STANDING_POLICY.review, quorum: 0 } }).expect(422);
    const reminders = { ...STANDING_POLICY.review, within: 2, remind: [-3] };
    expect((await preview({ ...STANDING_POLICY, review: reminders }).expect(409)).body.code).toBe('policy-out-of-bounds');
    await preview(STANDING_POLICY, '2026-02-30').expect(422);
    const listed = { ...STANDING_POLICY, evaluation: { ...STANDING_POLICY.evaluation, questions: [[]] } };
    expect((await preview(listed).expect(422)).body.pointers).toMatchObject([
      { pointer: '/policy/evaluation/questions/0', code: 'object' },
    ]);
  });
});

describe('the working days of a period', () => {
  it('leave out weekends and holidays, which have names', async () => {
    const { body } = await server.get('/api/working-days?from=2026-12-23&until=2027-01-04').expect(200);
    expect(body).toEqual({
      from: '2026-12-23',
      until: '2027-01-04',
      workingDays: ['2026-12-23', '2026-12-28', '2026-12-29', '2026-12-30', '2027-01-04'],
      freeDays: [
        { day: '2026-12-24', name: 'julafton' },
        { day: '2026-12-25', name: 'juldagen' },
        { day: '2026-12-26', name: 'annandag jul' },
        { day: '2026-12-31', name: 'nyårsafton' },
        { day: '2027-01-01', name: 'nyårsdagen' },
      ],
    });
  });

  it.each(['from=2026-02-02', 'from=2026-02-02&until=2026-02-01', 'from=2026-02-02&until=2028-01-01', 'from=2026-02-02&until=x'])(
    'have bounds: %s',
    async (query) => {
      await server.get(`/api/working-days?${query}`).expect(422);
    },
  );
});

describe('a comment on words', () => {
  it('keeps the words that it is about', async () => {
    const one = await caseUntil(server, 'in-review');
    const comment = { provision: 'p1', quote: 'Bestämmelse om', text: 'Vilken?', blocking: false };
    const verdict = { textHash: one.textHash, verdict: 'supports', reasons: '' };
    const tooLong = { ...verdict, comments: [{ ...comment, quote: 'a'.repeat(1_001) }] };
    await server.act(`${one.self}/verdicts`, 'rut', tooLong).expect(422);
    await done(server, one, 'verdicts', 'rut', { ...verdict, comments: [comment] });
    const { body } = await server.get(one.self, 'olle').expect(200);
    expect(body.review.comments).toMatchObject([{ ...comment, by: { id: idOf('rut') } }]);
  });
});

describe('what a provision said when', () => {
  it('is told of decided editions, to anybody', async () => {
    const one = await caseUntil(server, 'published', { inForceFrom: '2026-03-01' });
    const path = `/api/directives/${one.directive}/provisions/p2/history`;
    const { body } = await server.get(path).expect(200);
    expect(body.items).toMatchObject([
      { edition: 1, change: 'new', number: 2, inForceFrom: '2026-03-01', provision: { id: 'p2' }, self: one.self },
    ]);
    const marks = await server.get(`${one.self}/provision-marks`).expect(200);
    expect(marks.body.items).toContainEqual({ provision: 'p2', edition: 1, inForceFrom: '2026-03-01', change: 'new' });
    await server.get(`/api/directives/${one.directive}/provisions/p99/history`).expect(404);
    const draft = await caseUntil(server, 'draft');
    await server.get(`/api/directives/${draft.directive}/provisions/p2/history`, 'olle').expect(404);
    await server.get(`${draft.self}/provision-marks`).expect(404);
  });
});
