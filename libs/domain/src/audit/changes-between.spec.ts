import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changesBetween } from './changes-between.js';

describe('what an entry changed', () => {
  it.each([
    ['nothing', { a: 1, b: ['x'] }, { a: 1, b: ['x'] }, []],
    ['a value', { state: 'ready' }, { state: 'decided' }, [{ pointer: '/state', before: 'ready', after: 'decided' }]],
    ['one item of a list', { list: [{ s: 1 }, { s: 2 }] }, { list: [{ s: 1 }, { s: 3 }] }, [{ pointer: '/list/1/s', before: 2, after: 3 }]],
    ['something made', {}, { review: { round: 1 } }, [{ pointer: '/review', after: { round: 1 } }]],
    ['something taken away', { open: 'x' }, {}, [{ pointer: '/open', before: 'x' }]],
    ['the whole, at first', undefined, { id: '1' }, [{ pointer: '', after: { id: '1' } }]],
    ['a list in place of an object', {}, [], [{ pointer: '', before: {}, after: [] }]],
    ['a key with a slash', { 'a/b': 1 }, { 'a/b': 2 }, [{ pointer: '/a~1b', before: 1, after: 2 }]],
  ])('%s', (_, before, after, expected) => expect(changesBetween(before, after)).toEqual(expected));

  it('is nothing between a state and itself, and something between any two', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(changesBetween(one, structuredClone(one))).toEqual([]);
        expect(changesBetween(one, other).length === 0).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
      }),
      { examples: [[{}, []]] },
    );
  });
});

/** With the keys of its objects in order, and what JSON writes alike told apart: an object from a list of its entries, one zero from the other. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]);
    return { entries };
  }
  return Object.is(value, -0) ? { zero: '-' } : value;
}
