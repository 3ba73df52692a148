import { describe, expect, it } from '@jest/globals';
import type { World } from '../act.js';
import { DIRECTIVE_ACTS } from '../directive/acts.js';
import { city, DISA, HEDDA, OLLE, SIV, TELE, until } from '../directive/case.fixture.js';
import { areaOn } from '../directive/directive.js';
import { mandateCarriesTheDecision } from '../directive/rules/mandate-carries-the-decision.js';
import { context, told } from '../receipt/record.fixture.js';
import { AREA_ACTS } from './acts.js';
import type { AreaFate, AreaMapVersion } from './area-map.js';
import { divided } from './divisions.fixture.js';

const start = (directive: string, area = 'telefoni') => ({ type: 'start-directive', directive, area, title: directive }) as const;
const started = (test = city(), directive = 'other', area = 'telefoni', day = '2026-02-03') =>
  told(test.when(DIRECTIVE_ACTS['start-directive'], start(directive, area), context(day, OLLE)));

/** The fixture's map, and one adopted after it. */
function withMap(test: ReturnType<typeof city>, areas: Record<string, string[]>, from: string, fates: readonly AreaFate[]) {
  const versions = test.state('area-map', 'karta')?.versions ?? [];
  const adopted = { from, decision: { body: 'executive-board', day: '2026-02-02', paragraph: '5' }, fates } as const;
  const next: AreaMapVersion = { version: versions.length + 1, ...divided(areas), adopted };
  return test.standing('area-map', 'karta', { id: 'karta', versions: [...versions, next] });
}

describe('an area has one directive', () => {
  it('a second one is refused while the first is prepared or applies', () => {
    for (const stage of ['draft', 'in-review', 'ready', 'decided'] as const) expect(started(until(stage))).toBe('area-has-directive');
  });

  it('the refusal names the case that governs it, and no title: that may be secret', () => {
    const refused = until('decided').when(DIRECTIVE_ACTS['start-directive'], start('other'), context('2026-02-03', OLLE));
    expect(refused).toEqual({
      refused: 'area-has-directive',
      facts: { caseNumber: expect.stringMatching(/^031-/), directive: 'tele' },
    });
  });

  it('a withdrawn one does not count', () => {
    const test = until('draft');
    test.when(
      DIRECTIVE_ACTS['withdraw-edition'],
      { type: 'withdraw-edition', ...TELE, reasons: 'Skrivs om.' },
      context('2026-02-03', HEDDA),
    );
    expect(started(test)).toEqual(['DirectiveStarted', 'EditionStarted', 'DirectiveTaken']);
    expect(started(test, 'third')).toBe('area-has-directive');
  });

  it('one that a map has moved here counts from the adoption on, and leaves its own area on the map’s day', () => {
    const move: AreaFate = { area: 'telefoni', fate: 'move', to: 'drift' };
    const test = moving(withMap(until('draft'), { telefoni: ['växel'], drift: ['server'] }, '2026-02-01', []), [move], {
      telefoni: ['server'],
      drift: ['växel'],
    });
    expect(started(test, 'other', 'telefoni', '2026-02-28')).toBe('area-has-directive');
    expect(started(test, 'other', 'drift', '2026-03-01')).toBe('area-has-directive');
    expect(started(test, 'other', 'telefoni', '2026-03-01')).toEqual(['DirectiveStarted', 'EditionStarted', 'DirectiveTaken']);
  });
});

/** Another division is adopted on the third of February, to apply from March. */
function moving(
  test: ReturnType<typeof city>,
  fates: readonly AreaFate[],
  areas: Record<string, string[]> = { drift: ['server', 'växel'] },
) {
  const { versions } = test.state('area-map', 'karta') ?? { versions: [] };
  test.standing('area-map', 'karta', { id: 'karta', versions: [...versions, { version: 9, ...divided(areas) }] });
  const decision = { body: 'executive-board', day: '2026-02-02', paragraph: '5' } as const;
  const keep: AreaFate = { area: 'drift', fate: 'keep' };
  const command = { type: 'adopt-area-map', map: 'karta', from: '2026-03-01', decision, fates: [...fates, keep] } as const;
  expect(told(test.when(AREA_ACTS['adopt-area-map'], command, context('2026-02-03', SIV)))).toContain('AreaMapAdopted');
  return test;
}

describe('a directive follows its area', () => {
  const move: AreaFate = { area: 'telefoni', fate: 'move', to: 'drift' };
  const divides = (test: ReturnType<typeof city>) => withMap(test, { telefoni: ['växel'], drift: ['server'] }, '2026-02-01', []);
  const areas = (test: ReturnType<typeof city>, id: string) => {
    const directive = test.state('directive', id);
    return directive && ['2026-02-28', '2026-03-01'].map((day) => areaOn(directive, day));
  };

  it('from the map’s day on, whether it was begun before the adoption or before the day', () => {
    expect(areas(moving(divides(until('draft')), [move]), 'tele')).toEqual(['telefoni', 'drift']);
    const test = moving(divides(city()), [move]);
    expect(started(test)).toEqual(['DirectiveStarted', 'EditionStarted', 'DirectiveMoved', 'DirectiveTaken']);
    expect(areas(test, 'other')).toEqual(['telefoni', 'drift']);
    expect(areas(test.replayed(), 'other')).toEqual(['telefoni', 'drift']);
  });

  it('stays where it is when its area is kept, or when it governs nothing any more', () => {
    expect(areas(moving(divides(until('draft')), [{ area: 'telefoni', fate: 'repeal' }]), 'tele')).toEqual(['telefoni', 'telefoni']);
    const test = divides(until('draft'));
    test.when(DIRECTIVE_ACTS['withdraw-edition'], { type: 'withdraw-edition', ...TELE, reasons: 'R' }, context('2026-02-03', HEDDA));
    expect(areas(moving(test, [move]), 'tele')).toEqual(['telefoni', 'telefoni']);
  });

  it('is decided by a mandate for the area to which it has come', () => {
    const test = moving(divides(until('ready')), [move]);
    for (const id of ['board', 'director']) {
      const mandate = test.state('mandate', id);
      if (mandate) test.standing('mandate', id, { ...mandate, areas: ['telefoni'] });
    }
    const directive = test.state('directive', 'tele');
    const world = {
      find: test.state.bind(test),
      all: (kind: 'mandate' | 'strategy') => ['board', 'director', 'leverans'].flatMap((id) => test.state(kind, id) ?? []),
    };
    const carried = (day: string) => directive && mandateCarriesTheDecision(directive, context(day, DISA), world as World);
    expect(carried('2026-02-28')).toBeUndefined();
    expect(carried('2026-03-01')).toMatchObject({ refused: expect.stringContaining('mandate') });
  });
});

describe('a merger leaves one directive', () => {
  const move: AreaFate = { area: 'telefoni', fate: 'move', to: 'drift' };
  const keep: AreaFate = { area: 'drift', fate: 'keep' };

  it.each<readonly [string, readonly string[], readonly AreaFate[], string | readonly string[]]>([
    ['of two that both stay', ['telefoni', 'drift'], [move, keep], 'directives-meet'],
    [
      'of which one is to be repealed, and nobody has decided so',
      ['telefoni', 'drift'],
      [move, { area: 'drift', fate: 'repeal' }],
      'directives-meet',
    ],
    ['where only one area has a directive', ['telefoni'], [move, keep], ['AreaMapAdopted', 'DirectiveMoved']],
  ])('%s', (_, begun, fates, then) => {
    const test = withMap(city(), { telefoni: ['växel'], drift: ['server'] }, '2026-01-02', []);
    for (const area of begun) started(test, `of-${area}`, area);
    const { versions } = test.state('area-map', 'karta') ?? { versions: [] };
    test.standing('area-map', 'karta', {
      id: 'karta',
      versions: [...versions, { version: 3, ...divided({ drift: ['server', 'växel'] }) }],
    });
    const decision = { body: 'executive-board', day: '2026-02-02', paragraph: '5' } as const;
    const command = { type: 'adopt-area-map', map: 'karta', from: '2026-04-01', decision, fates } as const;
    expect(told(test.when(AREA_ACTS['adopt-area-map'], command, context('2026-02-03', SIV)))).toEqual(then);
  });

  it.each([
    ['ends the day before the map’s', '2026-05-31', ['AreaMapAdopted', 'DirectiveMoved']],
    ['still binds on the map’s day', '2026-06-01', 'directives-meet'],
  ])('where the repeal of the other is decided, and it %s', (_, lastDay, then) => {
    const test = withMap(until('decided'), { telefoni: ['växel'], drift: ['server'] }, '2026-01-02', []);
    started(test, 'of-drift', 'drift');
    const board = { day: '2026-05-05', paragraph: '4', reasons: 'Slås ihop.' };
    const textHash = test.state('directive', 'tele')?.editions[0]?.text?.hash ?? '';
    test
      .given('directive', 'tele', { type: 'EditionPublished', edition: 1 }, '2026-02-03')
      .given('directive', 'tele', { type: 'EnteredIntoForce', edition: 1, on: '2026-05-04', evaluateFrom: '2027-05-04' }, '2026-05-04')
      .given('directive', 'tele', { type: 'BoardRepealed', edition: 1, document: 2, textHash, lastDay, board }, '2026-05-05');
    const { versions } = test.state('area-map', 'karta') ?? { versions: [] };
    const merged: AreaMapVersion = { version: 3, ...divided({ telefoni: ['server', 'växel'] }) };
    test.standing('area-map', 'karta', { id: 'karta', versions: [...versions, merged] });
    const fates: AreaFate[] = [
      { area: 'telefoni', fate: 'repeal' },
      { area: 'drift', fate: 'move', to: 'telefoni' },
    ];
    const decision = { body: 'executive-board', day: '2026-05-05', paragraph: '5' } as const;
    const command = { type: 'adopt-area-map', map: 'karta', from: '2026-06-01', decision, fates } as const;
    expect(told(test.when(AREA_ACTS['adopt-area-map'], command, context('2026-05-06', SIV)))).toEqual(then);
  });
});
