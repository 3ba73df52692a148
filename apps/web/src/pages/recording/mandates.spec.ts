import { describe, expect, it } from '@jest/globals';
import { boardsOwn, conditionedOn, givenOn } from './mandates.js';

const one = (id: string, more: object = {}) => ({
  id,
  holder: 'city-director' as 'city-director' | 'executive-board',
  state: 'in-force' as 'in-force' | 'revoked' | 'conditional',
  parent: undefined as unknown as string,
  ...more,
});
const council = one('council', { holder: 'executive-board', condition: { strategy: 's' } });
const mandates = [
  council,
  one('old', { holder: 'executive-board', state: 'revoked', condition: { strategy: 's' } }),
  one('board', { parent: 'council', state: 'conditional', condition: { strategy: 's' } }),
  one('taken back', { parent: 'council', state: 'revoked' }),
  one('further', { parent: 'board' }),
  one('another', { parent: 'elsewhere' }),
];
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('of all mandates', () => {
  it('the board gives on what it has and what nobody has taken back', () => expect(ids(boardsOwn(mandates))).toEqual(['council']));

  it('those fall with one that rest on it, alone or through another', () => {
    expect(ids(givenOn(mandates, 'council'))).toEqual(['board', 'further']);
    expect(ids(givenOn(mandates, 'further'))).toEqual([]);
  });

  it('a circle of them has an end', () => {
    expect(ids(givenOn([one('a', { parent: 'b' }), one('b', { parent: 'a' })], 'a'))).toEqual(['b', 'a']);
  });

  it('those lapse with a strategy whose condition it is', () => expect(ids(conditionedOn(mandates, 's'))).toEqual(['council', 'board']));
});
