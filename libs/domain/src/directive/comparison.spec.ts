import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparedProvisions, countChanges } from './comparison.js';
import { PARTS, type Provision } from './content.js';

const provision = (id: string, text = `Text of ${id}.`, part: Provision['part'] = 'procurement'): Provision => ({
  id,
  part,
  heading: id,
  text,
});
const text = (...provisions: readonly Provision[]) => ({ provisions });
const said = (before: readonly Provision[], now: readonly Provision[]) =>
  comparedProvisions(text(...before), text(...now)).map(
    (one) => `${one.how}${'moved' in one && one.moved ? ', moved' : ''} ${(one.how === 'removed' ? one.before : one.now).id}`,
  );

const [a, b, c, d] = [provision('a'), provision('b'), provision('c'), provision('d')];

describe('A comparison of two texts', () => {
  it.each([
    ['of the same text', [a, b], [a, b], ['kept a', 'kept b']],
    ['with a provision more', [a, c], [a, b, c], ['kept a', 'added b', 'kept c']],
    ['with a provision less, which stands where it stood', [a, b, c], [a, c], ['kept a', 'removed b', 'kept c']],
    ['without its first', [a, b], [b], ['removed a', 'kept b']],
    ['with other words', [a, b], [a, provision('b', 'Other words.')], ['kept a', 'changed b']],
    ['with its last first: only that one has moved', [a, b, c, d], [d, a, b, c], ['kept, moved d', 'kept a', 'kept b', 'kept c']],
    ['with one moved to another part', [a, b], [a, provision('b', undefined, 'structure')], ['kept a', 'kept, moved b']],
    ['with nothing left', [a, b], [], ['removed a', 'removed b']],
  ])('%s', (_, before, now, expected) => {
    expect(said(before, now)).toEqual(expected);
  });

  it('cites each by its number then and now', () => {
    expect(comparedProvisions(text(a, c), text(a, b, c)).at(-1)).toMatchObject({ before: { number: 2 }, now: { number: 3 }, moved: false });
  });

  const provisions = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      part: fc.constantFrom(...PARTS),
      heading: fc.constant('Heading'),
      text: fc.constantFrom('One.', 'Two.'),
    }),
    { selector: ({ id }) => id },
  );

  it('gives back both texts, leaves nothing out, and counts as much one way as the other', () => {
    fc.assert(
      fc.property(provisions, provisions, (before, now) => {
        const compared = comparedProvisions(text(...before), text(...now));
        expect(compared.flatMap((one) => (one.how === 'removed' ? [] : [one.now.id]))).toEqual(now.map(({ id }) => id));
        expect(compared.flatMap((one) => (one.how === 'added' ? [] : [one.before.id])).sort()).toEqual(before.map(({ id }) => id).sort());
        const there = countChanges(compared);
        const back = countChanges(comparedProvisions(text(...now), text(...before)));
        expect([back.removed, back.added, back.changed]).toEqual([there.added, there.removed, there.changed]);
      }),
    );
  });
});
