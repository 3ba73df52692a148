import { expect, it } from '@jest/globals';
import type { AreaFate, AreaMapVersion } from './area-map.js';
import { closedForRepeal } from './closed-areas.js';
import { divided } from './divisions.fixture.js';

const decision = { body: 'executive-board', day: '2025-12-01', paragraph: '8' } as const;
const adopted = (version: number, from: string, areas: Record<string, string[]>, ...fates: AreaFate[]): AreaMapVersion => ({
  version,
  ...divided(areas),
  adopted: { from, decision, fates },
});
const WHOLE = { telefoni: ['växel'], drift: ['server'] };
const first = adopted(1, '2026-01-01', WHOLE);
const merged = { drift: ['server', 'växel'] };
const keep = { area: 'drift', fate: 'keep' } as const;
const repeal = { area: 'telefoni', fate: 'repeal' } as const;

const closed = (versions: readonly AreaMapVersion[], by?: string) =>
  closedForRepeal([{ id: 'karta', versions }], by).map(({ area, from }) => [area.id, area.components, from]);

it.each<readonly [string, readonly AreaMapVersion[], string | undefined, readonly unknown[]]>([
  [
    'that a map closes for repeal',
    [first, adopted(2, '2026-03-01', merged, keep, repeal)],
    undefined,
    [['telefoni', ['växel'], '2026-03-01']],
  ],
  ['from the map’s day', [first, adopted(2, '2026-03-01', merged, keep, repeal)], '2026-02-28', []],
  [
    'not one whose directive moves',
    [first, adopted(2, '2026-03-01', merged, keep, { area: 'telefoni', fate: 'move', to: 'drift' })],
    undefined,
    [],
  ],
  ['not one that remains', [first, adopted(2, '2026-03-01', WHOLE, repeal)], undefined, []],
  ['not one that came back', [first, adopted(2, '2026-03-01', merged, keep, repeal), adopted(3, '2026-04-01', WHOLE, keep)], undefined, []],
  ['of a draft nothing', [first, { version: 2, ...divided(merged) }], undefined, []],
])('closed areas: %s', (_, versions, by, expected) => {
  expect(closed(versions, by)).toEqual(expected);
});
