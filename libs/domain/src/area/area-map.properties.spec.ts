import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../conduct/working-days.js';
import { MemoryRecord, somebody } from '../mandate/record.fixture.js';
import { AREA_ACTS } from './acts.js';
import { type AreaFate, mapInForce } from './area-map.js';
import { divided } from './divisions.fixture.js';

const everybody = somebody('both', 'it-officer', 'board-secretary');
const FIRST = '2026-11-25';
const DAYS = Array.from({ length: 60 }, (_, n) => addDays(FIRST, n - 10));
const COMPONENTS = ['server', 'nät', 'växel', 'licens'] as const;

const map = fc.constantFrom('m', 'n');
const area = fc.constantFrom('a', 'b', 'c');
const claims = fc.array(fc.constantFrom(...COMPONENTS), { maxLength: 2 });
/** Mostly whole divisions: each component goes to one area; now and then claims are strewn at random. */
const division = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(area, area, area, area)
      .map((to) => divided(Object.fromEntries(['a', 'b', 'c'].map((id) => [id, COMPONENTS.filter((_, at) => to[at] === id)])))),
  },
  { weight: 1, arbitrary: fc.dictionary(area, claims).map((areas) => divided(areas, ...COMPONENTS)) },
);
const fate: fc.Arbitrary<AreaFate> = fc.record(
  { area, fate: fc.constantFrom('keep', 'repeal', 'move'), to: area },
  { noNullPrototype: true },
);
const allKept: readonly AreaFate[] = ['a', 'b', 'c'].map((id) => ({ area: id, fate: 'keep' }));

type Step = (record: MemoryRecord, today: string) => unknown;
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(map, division).map<Step>(
    ([id, drafted]) =>
      (record, today) =>
        record.when(AREA_ACTS['draft-area-map'], { type: 'draft-area-map', map: id, ...drafted }, everybody, today),
  ),
  fc
    .tuple(map, fc.constantFrom(...DAYS), fc.oneof(fc.array(fate, { maxLength: 3 }), fc.subarray([...allKept])))
    .map<Step>(([id, from, fates]) => (record, today) => {
      const decision = { body: 'council', day: addDays(today, -5), paragraph: '1' } as const;
      return record.when(AREA_ACTS['adopt-area-map'], { type: 'adopt-area-map', map: id, from, decision, fates }, everybody, today);
    }),
);
const steps = fc.array(fc.tuple(step, fc.integer({ min: 0, max: 3 })), { maxLength: 30, size: 'max' });

describe('whatever is recorded of area maps', () => {
  it('covers each component exactly once on every day that has a map, and never changes a day that has been', () => {
    let adopted = 0;
    fc.assert(
      fc.property(steps, (all) => {
        const record = new MemoryRecord();
        let today = FIRST;
        for (const [one, later] of all) {
          today = addDays(today, later);
          const maps = record.world().all('area-map');
          const been = DAYS.filter((on) => on < today).flatMap((on) => mapInForce(maps, on) ?? []);
          one(record, today);
          const now = record.world().all('area-map');
          if (been.length > 0) {
            adopted++;
            expect(DAYS.filter((on) => on < today).flatMap((on) => mapInForce(now, on) ?? [])).toEqual(been);
          }
          for (const on of DAYS) {
            const version = mapInForce(now, on);
            const claimed = version?.areas.flatMap(({ components }) => components).sort();
            expect(claimed).toEqual(version?.components.map(({ id }) => id).sort());
          }
        }
      }),
    );
    expect(adopted).toBeGreaterThan(0);
  });

  it('is told again by its entries, each field declared open or committed', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const record = new MemoryRecord();
        for (const [one] of all) one(record, FIRST);
        expect(record.replayed().states()).toStrictEqual(record.states());
        expect(record.undeclared()).toEqual([]);
      }),
    );
  });
});
