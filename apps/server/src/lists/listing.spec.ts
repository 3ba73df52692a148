import { describe, expect, it } from '@jest/globals';
import { listing } from './listing.js';

const list = (filters = {}) => listing<readonly [string, number]>('cases', filters, ['text', 'whole']);
const rows = [1, 2, 3].map((number) => ({ title: 'T', number }));
const of = {
  key: ({ title, number }: (typeof rows)[number]) => [title, number] as const,
  item: ({ number }: (typeof rows)[number]) => number,
};

function nextOf(filters = {}): string {
  const { next } = list(filters).page(rows, list(filters).asked({ limit: 2 }), of);
  if (next === undefined) throw new Error('there is a next page');
  return next;
}

describe('a list', () => {
  it('goes on where the page before ended', () => {
    expect(list().page(rows, list().asked({ limit: 2 }), of).items).toEqual([1, 2]);
    expect(list().asked({ cursor: nextOf() }).after).toEqual(['T', 2]);
  });

  it('has no next page after its last row', () => {
    expect(list().page(rows, list().asked({ limit: 3 }), of)).toEqual({ items: [1, 2, 3] });
  });

  it.each([
    ['of other filters', nextOf({ state: 'draft' })],
    [
      'of another list',
      listing('people', {}, ['text']).page(['a', 'b'], { after: undefined, limit: 2 }, { key: (row) => [row], item: String }).next,
    ],
    [
      'with a value of another type',
      Buffer.from(JSON.stringify([...JSON.parse(Buffer.from(nextOf(), 'base64url').toString()).slice(0, 2), '2'])).toString('base64url'),
    ],
    ['made up', 'bm90IGEgY3Vyc29y'],
    ['of no base64', '%%%'],
  ])('takes no cursor %s', (_, cursor) => {
    expect(() => list().asked({ cursor: cursor ?? '' })).toThrow('cursor-invalid');
  });
});
