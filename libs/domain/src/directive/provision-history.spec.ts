import { describe, expect, it } from '@jest/globals';
import { content } from './case.fixture.js';
import { type DecidedText, lastChanges, provisionHistory } from './provision-history.js';

const provision = (id: string, text: string) => ({ id, part: 'structure' as const, heading: id, text });
const texts: readonly DecidedText[] = [
  [provision('p1', 'a'), provision('p2', 'b')],
  [provision('p1', 'a'), provision('p2', 'B'), provision('p3', 'c')],
  [provision('p2', 'B'), provision('p3', 'c')],
  [provision('p1', 'a'), provision('p2', 'B'), provision('p3', 'c')],
].map((provisions, index) => ({
  edition: index + 1,
  inForceFrom: `202${index}-01-01`,
  inForceUntil: null,
  content: content({ provisions }),
}));

const story = (id: string) => provisionHistory(texts, id).map(({ edition, change, number }) => [edition, change, number]);

it('tells a provision as it was decided, then as it was corrected, and nothing of those that a correction left', () => {
  const at = (edition: number, second: string, correctedOn?: string) => ({
    edition,
    inForceFrom: `202${edition}-01-01`,
    inForceUntil: null,
    content: content({ provisions: [provision('p1', 'a'), provision('p2', second)] }),
    ...(correctedOn && { correctedOn }),
  });
  const corrected = [at(1, 'telfoni'), at(1, 'telefoni', '2021-03-01'), at(2, 'telefoni')];
  const told = (id: string) =>
    provisionHistory(corrected, id).map((one) => [one.edition, one.change, one.correctedOn, one.provision?.text]);
  expect(told('p1')).toEqual([
    [1, 'new', undefined, 'a'],
    [2, 'unchanged', undefined, 'a'],
  ]);
  expect(told('p2')).toEqual([
    [1, 'new', undefined, 'telfoni'],
    [1, 'corrected', '2021-03-01', 'telefoni'],
    [2, 'unchanged', undefined, 'telefoni'],
  ]);
  expect(lastChanges(corrected).map(({ edition, change }) => [edition, change])).toEqual([
    [1, 'new'],
    [1, 'new'],
  ]);
});

describe('what a provision said when', () => {
  it.each([
    [
      'p1',
      [
        [1, 'new', 1],
        [2, 'unchanged', 1],
        [3, 'removed', undefined],
        [4, 'new', 1],
      ],
    ],
    [
      'p2',
      [
        [1, 'new', 2],
        [2, 'changed', 2],
        [3, 'moved', 1],
        [4, 'moved', 2],
      ],
    ],
    [
      'p3',
      [
        [2, 'new', 3],
        [3, 'moved', 2],
        [4, 'moved', 3],
      ],
    ],
    ['p9', []],
  ])('%s', (id, expected) => expect(story(id)).toEqual(expected));

  it('says for each provision in force from which edition it says what it says', () => {
    expect(lastChanges(texts).map(({ edition, change, provision: { id } }) => [id, edition, change])).toEqual([
      ['p1', 4, 'new'],
      ['p2', 2, 'changed'],
      ['p3', 2, 'new'],
    ]);
  });
});
