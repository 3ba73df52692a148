import { idOf } from '@anvisa/cli/stockholm/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MANY_UNITS, manyNames } from '../support/many-names.js';
import { type Stockholm, startStockholm } from './stockholm.js';

interface Phase {
  readonly state: string;
  readonly began: string;
  readonly ended: string;
}

let server: Stockholm;
beforeAll(async () => {
  server = await startStockholm();
});
afterAll(() => server.end());

const editionOf = async (directive: string, who?: string) =>
  (await server.get(`/api/directives/${directive}/editions/1`, who).expect(200)).body as {
    caseNumber: string;
    startedAt: string;
    since: string;
    phases?: Phase[];
  };

describe('the states that an edition has left', () => {
  it('are told with their instants to whoever may read the trail, and not to those who are asked about a draft', async () => {
    const directive = await server.city.directive('ready');
    const { phases = [], startedAt, since } = await editionOf(directive, 'anna');
    expect(phases.map(({ state }) => state)).toEqual(['draft', 'in-review']);
    expect([startedAt, ...phases.map(({ ended }) => ended)]).toEqual([...phases.map(({ began }) => began), since]);
    expect(await editionOf(directive, 'rita')).not.toHaveProperty('phases');
  });

  it('come again each time that it goes back', async () => {
    const directive = await server.city.directive('in-review');
    await server.city.done('anna', { type: 'reopen-draft', directive, edition: 1, reasons: 'Ett fel.' });
    const reviewers = ['rita', 'erik'].map((name) => idOf('person', name));
    await server.city.done('anna', { type: 'submit-draft', directive, edition: 1, reviewers });
    const { phases = [] } = await editionOf(directive, 'anna');
    expect(phases.map(({ state }) => state)).toEqual(['draft', 'in-review', 'draft']);
  });

  it('are all there, for the public too, however many entries the case has', async () => {
    for (const command of manyNames().filter(({ type }) => type === 'register-unit')) await server.city.done('ada', command);
    const directive = await server.inForce({ addressees: MANY_UNITS });
    const { caseNumber, phases = [], since } = await editionOf(directive);
    const trail = (await server.get(`/api/cases/${encodeURIComponent(caseNumber)}/trail?limit=200`).expect(200)).body;
    expect(trail.items.map(({ type }: { type: string }) => type)).not.toContain('EnteredIntoForce');
    expect(phases.map(({ state }) => state)).toEqual(['draft', 'in-review', 'ready', 'decided', 'published']);
    expect(phases.at(-1)?.ended).toBe(since);
  }, 120_000);
});
