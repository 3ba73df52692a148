import { STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Stockholm, startStockholm } from './stockholm.js';

let server: Stockholm;
beforeAll(async () => {
  server = await startStockholm();
});
afterAll(() => server.end());

const policy = structuredClone(STANDING_POLICY) as { review: object; evaluation: object } & object;
const reasons = 'Nämnderna behöver längre tid.';
const review = (more: object) => ({ ...policy, review: { ...policy.review, ...more } });

describe('the house policy', () => {
  it('is the one that the product ships with until the city adopts another, at the version that was seen', async () => {
    const shipped = await server.get('/api/policy').expect(200);
    expect(shipped.body).toEqual({ adopted: false, policy });
    expect(shipped.headers.etag).toBeUndefined();
    const { body } = await server.act('/api/policies', 'ada', { policy: review({ within: 15 }), reasons }).expect(201);
    expect(body).toMatchObject({ version: 1, result: { self: '/api/policy' } });
    const adopted = await server.get('/api/policy').expect(200);
    expect(adopted.body).toEqual({ adopted: true, policy: review({ within: 15 }) });
    expect(adopted.headers.etag).toBe('"1"');
    expect((await server.act('/api/policies', 'ada', { policy, reasons }).expect(428)).body.code).toBe('version-missing');
    await server.act('/api/policies', 'ada', { policy, reasons }, { 'if-match': '"2"' }).expect(412);
    await server.act('/api/policies', 'ada', { policy, reasons }, { 'if-match': '"1"' }).expect(201);
  });

  it('is the administrator’s to adopt, with reasons, and keeps every case moving', async () => {
    const on = { 'if-match': '"2"' };
    await server.act('/api/policies', 'stina', { policy, reasons }, on).expect(403);
    await server.act('/api/policies', 'ada', { policy, reasons: ' ' }, on).expect(409);
    const late = review({ within: 2, remind: [-3] });
    const swedish = await server.act('/api/policies', 'ada', { policy: late, reasons }, on).expect(409);
    expect(swedish.body).toMatchObject({ code: 'policy-out-of-bounds', facts: { where: 'review.remind' } });
    const english = await server.act('/api/policies', 'ada', { policy: late, reasons }, { ...on, 'accept-language': 'en' }).expect(409);
    expect(english.body.detail).not.toBe(swedish.body.detail);
  });

  it('says to whoever is signed in whether they may adopt another', async () => {
    expect((await server.get('/api/policy').expect(200)).body).not.toHaveProperty('acts');
    expect((await server.get('/api/policy', 'ada').expect(200)).body.acts).toMatchObject([{ act: 'adopt-policy', allowed: true }]);
    expect((await server.get('/api/policy', 'anna').expect(200)).body.acts).toMatchObject([{ refusal: { code: 'role-missing' } }]);
  });

  it.each([
    ['/policy/review/within', review({ within: 0 })],
    ['/policy/review/remind', review({ remind: [1] })],
    ['/policy/review/escalate', review({ escalate: [] })],
    ['/policy/review/escalate/0/to', review({ escalate: [{ after: 1, to: 'grannen' }] })],
    ['/policy/review/escalate/0/to', review({ escalate: [{ after: 1, to: 'committee-contact' }] })],
    ['/policy/review/quorum', review({ quorum: '2' })],
    ['/policy/evaluation/questions/0/sv', { ...policy, evaluation: { ...policy.evaluation, questions: [{ id: 'q', sv: '', en: 'Q' }] } }],
    ['/policy/vacation', { ...policy, vacation: true }],
    ['/policy/strategy', { ...policy, strategy: null }],
  ])('is told where it is wrong: %s', async (pointer, wrong) => {
    const { pointers } = (await server.act('/api/policies', 'ada', { policy: wrong, reasons }).expect(422)).body;
    expect(pointers).toMatchObject([{ pointer }]);
  });
});
