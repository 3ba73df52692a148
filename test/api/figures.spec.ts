import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Stockholm, startStockholm } from './stockholm.js';

let server: Stockholm;
let directive: string;
beforeAll(async () => {
  server = await startStockholm();
  directive = await server.inForce({ title: '=Anvisning; "telefoni"' });
});
afterAll(() => server.end());

const figures = async (path: string, who = 'henrik') => (await server.get(`/api/figures/${path}`, who).expect(200)).body;

describe('the figures', () => {
  it('are for the house', async () => {
    for (const path of ['areas', 'coming', 'phases', 'acknowledgements', 'evaluations', 'areas.csv']) {
      await server.get(`/api/figures/${path}`).expect(401);
      await server.get(`/api/figures/${path}`, 'ada').expect(403);
    }
  });

  it('show what each area costs, how its directive stands, and the gaps', async () => {
    const { areas, yearlyCostSek, uncovered, claimedTwice } = await figures('areas');
    expect([yearlyCostSek, uncovered, claimedTwice]).toEqual([970_000_000, [], []]);
    const of = (id: string) => areas.find(({ area }: { area: string }) => area === id);
    expect(of('telefoni')).toMatchObject({ yearlyCostSek: 71_000_000, gap: false, inForce: { directive, edition: 1, state: 'in-force' } });
    expect(of('konsulter')).toMatchObject({ name: 'Konsulttjänster', gap: true });
  });

  it('show what a year brings, page by page and by month', async () => {
    const { year, months, items } = await figures('coming?year=2027');
    expect(year).toBe(2027);
    expect(months).toContainEqual({ month: '2027-11', kind: 'evaluation', count: 1 });
    expect(items).toMatchObject([{ kind: 'evaluation', areaName: 'Telefoni', self: `/api/directives/${directive}/editions/1` }]);
    const [, row] = (await server.get('/api/figures/coming.csv?year=2027', 'henrik').expect(200)).text.split('\r\n');
    expect(row).toMatch(/^2027-11-\d\d;utvärdering;"'=Anvisning; ""telefoni""";Telefoni;031-/);
    expect((await figures('coming?year=2030')).items).toEqual([]);
    await server.get('/api/figures/coming?year=20300', 'henrik').expect(422);
  });

  it('count no edition that gives way to the next among what ends', async () => {
    await server.record.pool.query(
      `INSERT INTO edition (directive, number, case_number, title, state, officer, started_at, since, text_hash, in_force_from, in_force_until)
       SELECT directive, number + n, '031-' || n || '/2028', title, was, officer, started_at, since, text_hash, '2028-01-01', '2028-06-30'
       FROM edition, (VALUES (7, 'superseded'), (8, 'repealed')) AS ended (n, was) WHERE directive = $1`,
      [directive],
    );
    expect((await figures('coming?year=2028')).items).toMatchObject([{ kind: 'expiry', self: `/api/directives/${directive}/editions/9` }]);
  });

  it('show how long each phase took, and where cases wait', async () => {
    const { phases } = await figures('phases?from=2026-11-01&until=2026-11-30');
    const of = (name: string) => phases.find(({ phase }: { phase: string }) => phase === name);
    expect(of('in-review')).toMatchObject({ ended: 1, medianDays: 0, waiting: 0 });
    expect(of('published').ended).toBe(1);
    expect((await figures('phases?from=2020-01-01&until=2020-12-31')).phases[0]).toEqual({
      phase: 'draft',
      ended: 0,
      waiting: 0,
      overdue: 0,
    });
    await server.get('/api/figures/phases?from=2026-02-02&until=2026-02-01', 'henrik').expect(422);
  });

  it('show each committee, and what has not been acknowledged', async () => {
    const { units } = await figures('acknowledgements');
    expect(units.length).toBeGreaterThan(1);
    for (const unit of units) expect(unit).toMatchObject({ sent: 1, acknowledged: 0, name: expect.stringMatching(/./) });
  });

  it('are tables for a spreadsheet, in which nothing runs', async () => {
    const { headers, text } = await server.get('/api/figures/areas.csv', 'henrik').expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    const [heading, ...rows] = text.replace('\uFEFF', '').split('\r\n');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(heading).toBe('Område;Årlig kostnad (kr);Gällande anvisning;Utgåva;Nästa utvärdering;Under beredning;Lucka');
    expect(rows.find((row) => row.startsWith('Telefoni'))).toContain(`;71000000;"'=Anvisning; ""telefoni""";1;`);
    for (const name of ['coming', 'phases', 'acknowledgements', 'evaluations']) {
      const { text: table } = await server.get(`/api/figures/${name}.csv`, 'henrik').expect(200);
      expect(table).toContain(';');
      expect(table).not.toMatch(/(^|[;\n])"?[=+\-@]/);
    }
  });

  it('count what evaluations came to by year', async () => {
    expect((await figures('evaluations')).years).toEqual([]);
  });
});
