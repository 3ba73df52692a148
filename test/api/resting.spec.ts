import { STRATEGY } from '@anvisa/cli/stockholm/strategy';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Stockholm, startStockholm, TODAY } from './stockholm.js';

let server: Stockholm;
beforeAll(async () => {
  server = await startStockholm();
});
afterAll(() => server.end());

interface Resting {
  readonly directive: string;
  readonly state: string;
  readonly title?: string;
}

const path = `/api/strategies/${STRATEGY}`;
const restingOn = async (strategy: string, who = 'bodil') =>
  (await server.get(`${strategy}/directives`, who).expect(200)).body.items as readonly Resting[];
const directivesOn = async (strategy: string) => (await restingOn(strategy)).map(({ directive }) => directive);

/** A strategy that the council has approved from a day. */
async function approved(caseNumber: string, from: string): Promise<string> {
  const strategy = { title: 'En ny strategi', caseNumber, reviewMonths: 12, isExample: true, steeringDocuments: [], relatedDecisions: [] };
  const self = (await server.act('/api/strategies', 'rolf', strategy).expect(201)).body.result.self as string;
  const steps = [
    ['office-statements', { dated: '2026-10-01', preparedBy: 'Stadsledningskontoret' }],
    ['preparations', { presenter: 'Karin Ek' }],
    ['board-proposals', { statement: '2026:1', day: '2026-11-02', proposes: ['Godkänn strategin.'], signedBy: ['Karin Ek'] }],
    ['council-decisions', { day: '2026-11-23', paragraph: '§ 4', outcome: 'approved', from, isExample: true }],
  ] as const;
  for (const [act, body] of steps) await server.act(`${self}/${act}`, 'bodil', body).expect(201);
  return self;
}

describe('what rests on a strategy', () => {
  it('is each edition that is not over, decided or not, until a successor names its directive', async () => {
    const [kept, left] = [await server.city.directive('decided'), await server.city.directive('ready')];
    expect(await restingOn(path)).toEqual(
      expect.arrayContaining([
        { directive: kept, edition: 1, area: expect.any(String), state: 'decided', title: expect.any(String) },
        { directive: left, edition: 1, area: expect.any(String), state: 'ready', title: expect.any(String) },
      ]),
    );
    const successor = await approved('031-20/2026', '2026-12-01');
    expect(await directivesOn(successor)).toEqual([]);
    const supersede = (...carriesOver: readonly string[]) =>
      server.act(`${path}/supersessions`, 'rolf', { by: successor.split('/').at(-1) ?? '', carriesOver });
    const mistyped = kept.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const refused = (await supersede(kept, mistyped).expect(409)).body;
    expect(refused).toMatchObject({ code: 'carried-rests-elsewhere', facts: { directives: mistyped } });
    await supersede(kept).expect(201);
    expect(await directivesOn(successor)).toEqual([kept]);
    expect(await directivesOn(path)).toEqual([left]);
    await server.passTo('2026-12-02');
    await server.conduct(left);
    expect(await directivesOn(path)).toEqual([]);
    await server.passTo(TODAY);
  });

  it('is told to those who read cases, and by title to those who read what is secret', async () => {
    await server.get(`${path}/directives`).expect(401);
    await server.get(`${path}/directives`, 'sven').expect(403);
    await server.get(`/api/strategies/${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}/directives`, 'bodil').expect(404);
    await server.city.directive('ready');
    for (const one of await restingOn(path, 'anna')) expect(one).not.toHaveProperty('title');
  });
});
