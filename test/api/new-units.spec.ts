import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decisionRecord } from '../support/city.js';
import { type Stockholm, startStockholm } from './stockholm.js';

let server: Stockholm;
let directive: string;
let unit: string;
beforeAll(async () => {
  server = await startStockholm();
  directive = await server.inForce();
  unit = (await server.act('/api/units', 'ada', { kind: 'committee', name: 'Digitalnämnden' }).expect(201)).body.result.id;
});
afterAll(() => server.end());

const standing = async (of = unit) => {
  const { items } = (await server.get(`/api/units/${of}/directives`).expect(200)).body;
  return items.find((one: { directive: string }) => one.directive === directive)?.standing;
};
const waits = async (who: string) =>
  (await server.get('/api/work', who).expect(200)).body.waiting.filter(({ kind }: { kind: string }) => kind === 'place-unit');
const leaveOut = (body: object, who = 'henrik', of = unit) => server.act(`/api/units/${of}/directives-left-out`, who, body);
const body = () => ({ directives: [directive], reasons: 'Har ingen egen telefoni.' });

describe('a unit that is registered when directives are in force', () => {
  it('shows anybody which of them it follows, and waits for the head of IT alone', async () => {
    expect(await standing()).toBe('awaits');
    expect(await waits('henrik')).toMatchObject([
      {
        subject: { title: 'Digitalnämnden', self: `/api/units/${unit}` },
        href: `/api/units/${unit}/directives-left-out`,
        why: { directives: 1 },
      },
    ]);
    for (const who of ['ada', 'anna', 'stina']) expect(await waits(who)).toEqual([]);
    expect((await server.get(`/api/units/${unit}`, 'henrik').expect(200)).body.acts).toContainEqual(
      expect.objectContaining({ act: 'leave-unit-out', allowed: true }),
    );
  });

  it('waits no more when it is noted, with reasons, that it need not follow them', async () => {
    expect((await leaveOut(body(), 'ada').expect(403)).body.code).toBe('role-missing');
    await leaveOut({ directives: [directive], reasons: '' }).expect(422);
    await leaveOut(body()).expect(201);
    expect([await standing(), await waits('henrik')]).toEqual(['need-not', []]);
    expect((await leaveOut(body()).expect(409)).body.code).toBe('directive-awaits-no-unit');
  });

  it('waits no more when they are extended to it, also before it has been sent them', async () => {
    const { id } = (await server.act('/api/units', 'ada', { kind: 'company', name: 'Fiberbolaget' }).expect(201)).body.result;
    expect(await waits('henrik')).toMatchObject([{ subject: { title: 'Fiberbolaget' } }]);
    const self = `/api/directives/${directive}/editions/1`;
    const etag = (await server.get(self, 'anna').expect(200)).headers.etag ?? '';
    await server.act(`${self}/extensions`, 'stina', { units: [id], record: decisionRecord() }, { 'if-match': etag }).expect(201);
    expect([await standing(id), await waits('henrik')]).toEqual(['follows', []]);
  });
});
