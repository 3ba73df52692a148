import { describe, expect, it } from '@jest/globals';
import { MemoryRecord, somebody, told } from '../mandate/record.fixture.js';
import type { AdoptAreaMapCommand } from './acts/adopt-area-map.js';
import type { DraftAreaMapCommand } from './acts/draft-area-map.js';
import { AREA_ACTS } from './acts.js';
import { type AreaFate, type AreaMapEvent, areaInForce, mapInForce } from './area-map.js';
import { divided } from './divisions.fixture.js';

const officer = somebody('anna', 'it-officer');
const secretary = somebody('bodil', 'board-secretary');
const WHOLE = { drift: ['server', 'nät'], telefoni: ['växel'] };

const drafted = (
  version: number,
  areas: Readonly<Record<string, readonly string[]>>,
  ...alone: readonly string[]
): Extract<AreaMapEvent, { type: 'AreaMapDrafted' }> => ({
  type: 'AreaMapDrafted',
  version,
  ...divided(areas, ...alone),
});
const decision = { body: 'executive-board', day: '2026-11-20', paragraph: '8' } as const;
const adopted = (version: number, from: string): AreaMapEvent => ({ type: 'AreaMapAdopted', version, from, decision, fates: [] });
const mapped = (...events: readonly AreaMapEvent[]) => new MemoryRecord().given('area-map', 'm', ...events);

describe('draft-area-map', () => {
  const command: DraftAreaMapCommand = { type: 'draft-area-map', map: 'm', ...divided(WHOLE) };
  const [first] = command.components;

  it.each<readonly [string, Partial<DraftAreaMapCommand>, typeof officer, string]>([
    ['whole', {}, officer, 'AreaMapDrafted'],
    ['with a component uncovered', divided(WHOLE, 'konsult'), officer, 'AreaMapDrafted'],
    ['with a component claimed twice', divided({ drift: ['server'], telefoni: ['server'] }), officer, 'AreaMapDrafted'],
    ['with an id twice', { components: [...command.components, ...(first ? [first] : [])] }, officer, 'map-id-doubled'],
    ['with a cost of half a krona', { components: [{ id: 'x', name: 'X', yearlyCostSek: 0.5 }] }, officer, 'cost-not-whole-kronor'],
    ['with a cost below nought', { components: [{ id: 'x', name: 'X', yearlyCostSek: -1 }] }, officer, 'cost-not-whole-kronor'],
    ['by the board secretary', {}, secretary, 'role-missing'],
  ])('%s', (_, said, actor, then) => {
    expect(told(new MemoryRecord().when(AREA_ACTS['draft-area-map'], { ...command, ...said }, actor))).toBe(then);
  });

  it('keeps its number until it is adopted', () => {
    const record = mapped(drafted(1, WHOLE));
    record.when(AREA_ACTS['draft-area-map'], command, officer);
    expect(record.state('area-map', 'm')?.versions.map(({ version }) => version)).toEqual([1]);
    record.given('area-map', 'm', adopted(1, '2026-11-25'));
    record.when(AREA_ACTS['draft-area-map'], command, officer);
    expect(record.state('area-map', 'm')?.versions.map(({ version }) => version)).toEqual([1, 2]);
  });
});

describe('adopt-area-map', () => {
  const command: AdoptAreaMapCommand = { type: 'adopt-area-map', map: 'm', from: '2026-12-01', decision, fates: [] };
  const first = drafted(1, WHOLE);
  const inForce = [first, adopted(1, '2025-01-01')];

  it.each<readonly [string, readonly AreaMapEvent[], Partial<AdoptAreaMapCommand>, string]>([
    ['a whole one', [first], {}, 'AreaMapAdopted'],
    ['none', [], {}, 'map-not-drafted'],
    ['one adopted before', inForce, {}, 'map-not-drafted'],
    ['with a component uncovered', [drafted(1, WHOLE, 'konsult')], {}, 'component-uncovered'],
    ['with one claimed twice', [drafted(1, { drift: ['server'], telefoni: ['server'] })], {}, 'component-claimed-twice'],
    ['with one claimed twice by the same area', [drafted(1, { drift: ['server', 'server'] })], {}, 'component-claimed-twice'],
    ['with one unknown', [{ ...first, components: [] }], {}, 'component-unknown'],
    ['by a decision to come', [first], { decision: { ...decision, day: '2026-11-26' } }, 'day-in-future'],
    ['from before its decision', [first], { from: '2026-11-19' }, 'map-before-decision'],
    ['late, the first one', [first], { from: '2026-11-20' }, 'AreaMapAdopted'],
    ['late, a later one', [...inForce, drafted(2, WHOLE)], { from: '2026-11-24' }, 'map-backwards'],
    ['from the day of one that is to come', [first, adopted(1, '2027-01-01'), drafted(2, WHOLE)], { from: '2027-01-01' }, 'map-backwards'],
    ['a later one', [...inForce, drafted(2, WHOLE)], {}, 'AreaMapAdopted'],
  ])('%s', (_, given, said, then) => {
    expect(told(mapped(...given).when(AREA_ACTS['adopt-area-map'], { ...command, ...said }, secretary))).toBe(then);
  });

  it('is recorded by the board secretary or the registrar', () => {
    expect(told(mapped(first).when(AREA_ACTS['adopt-area-map'], command, officer))).toBe('role-missing');
  });

  const merged = drafted(2, { drift: ['server', 'nät', 'växel'] });
  const keep: AreaFate = { area: 'drift', fate: 'keep' };
  it.each<readonly [string, readonly AreaFate[], string]>([
    ['none chosen', [], 'fate-missing'],
    ['one chosen of two', [keep], 'fate-missing'],
    ['the closed area’s repealed', [keep, { area: 'telefoni', fate: 'repeal' }], 'AreaMapAdopted'],
    ['the closed area’s moved', [keep, { area: 'telefoni', fate: 'move', to: 'drift' }], 'AreaMapAdopted'],
    ['the closed area’s kept', [keep, { area: 'telefoni', fate: 'keep' }], 'fate-of-closed-area'],
    ['moved nowhere', [keep, { area: 'telefoni', fate: 'move' }], 'fate-without-target'],
    ['moved to an area that there is not', [keep, { area: 'telefoni', fate: 'move', to: 'telefoni' }], 'fate-without-target'],
    ['two fates for one', [keep, keep, { area: 'telefoni', fate: 'repeal' }], 'fate-not-asked'],
    [
      'one for an area that is not changed',
      [keep, { area: 'telefoni', fate: 'repeal' }, { area: 'program', fate: 'repeal' }],
      'fate-not-asked',
    ],
  ])('when two areas merge, %s', (_, fates, then) => {
    expect(told(mapped(...inForce, merged).when(AREA_ACTS['adopt-area-map'], { ...command, fates }, secretary))).toBe(then);
  });

  it('compares with the map in force, whichever it is', () => {
    const record = mapped(...inForce).given('area-map', 'other', drafted(1, { allt: ['server', 'nät', 'växel'] }));
    expect(told(record.when(AREA_ACTS['adopt-area-map'], { ...command, map: 'other' }, secretary))).toBe('fate-missing');
  });
});

describe('the map in force', () => {
  const second = { drift: ['server'], nät: ['nät'], telefoni: ['växel'] };
  const maps = mapped(drafted(1, WHOLE), adopted(1, '2025-01-01'), drafted(2, second), adopted(2, '2026-12-01'), drafted(3, WHOLE))
    .world()
    .all('area-map');

  it.each([
    ['2024-12-31', undefined],
    ['2025-01-01', 1],
    ['2026-11-30', 1],
    ['2026-12-01', 2],
  ])('on %s is version %s', (day, version) => {
    expect(mapInForce(maps, day)?.version).toBe(version);
  });

  it('has the areas of its day', () => {
    expect(areaInForce(maps, 'nät', '2026-11-30')).toBeUndefined();
    expect(areaInForce(maps, 'nät', '2026-12-01')?.components).toEqual(['nät']);
  });
});
