import { describe, expect, it } from '@jest/globals';
import { moved, movesBetween, newId } from './moves.js';
import type { Area } from './use-division.js';

const area = (id: string, ...components: string[]): Area => ({ id, name: id.toUpperCase(), isExample: false, components });
const areas = [area('a', 'x', 'y'), area('b', 'z')];
const components = ['x', 'y', 'z'].map((id) => ({ id, name: id, yearlyCostSek: 1 }));

describe('a component that is moved', () => {
  it('leaves one area for another, or for none', () => {
    expect(moved(areas, 'x', 'b').map((one) => one.components)).toEqual([['y'], ['z', 'x']]);
    expect(moved(areas, 'x', undefined).map((one) => one.components)).toEqual([['y'], ['z']]);
  });

  it('is left in one area where two claimed it', () => {
    const doubled = [area('a', 'x'), area('b', 'x', 'z')];
    expect(moved(doubled, 'x', 'b').map((one) => one.components)).toEqual([[], ['x', 'z']]);
  });

  it('stays in its place when it is moved to where it is', () => {
    expect(moved(areas, 'x', 'a')).toEqual(areas);
  });
});

it('the moves between two divisions are told by the areas’ names', () => {
  expect(movesBetween(areas, moved(areas, 'x', 'b'), components)).toMatchObject([{ component: { id: 'x' }, from: ['A'], to: ['B'] }]);
  expect(movesBetween(areas, areas, components)).toEqual([]);
});

it('a new id reads like the name, and is its own', () => {
  expect(newId('Molntjänster och drift', [])).toBe('molntjanster-och-drift');
  expect(newId('A', [{ id: 'a' }, { id: 'a-2' }])).toBe('a-3');
  expect(newId('§', [])).toBe('del');
});
