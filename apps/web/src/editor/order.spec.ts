import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentOf, contents } from './content.fixture.js';
import { beside, canPutBack, canStep, inPartOrder, placed, putBack, stepped, withNew, without } from './order.js';
import { withProvision } from './places.js';

const ids = ({ provisions }: { provisions: readonly { id: string }[] }) => provisions.map(({ id }) => id).join(' ');
const four = contentOf([{ part: 'responsibility' }, {}, {}, { part: 'procurement' }]);

describe('a provision that is moved', () => {
  it.each([
    ['p3', -1, 'p1 p3 p2 p4', 'structure'],
    ['p2', 1, 'p1 p3 p2 p4', 'structure'],
    ['p2', -1, 'p1 p2 p3 p4', 'responsibility'],
    ['p3', 1, 'p1 p2 p3 p4', 'procurement'],
    ['p1', -1, 'p1 p2 p3 p4', 'business-considerations'],
    ['p4', 1, 'p1 p2 p3 p4', 'procurement'],
  ] as const)('%s by %d: %s, in %s', (id, step, order, part) => {
    const moved = stepped(four, id, step);
    expect(ids(moved)).toBe(order);
    expect(moved.provisions.find((one) => one.id === id)?.part).toBe(part);
    expect(canStep(four, id, step)).toBe(moved !== four);
  });

  it('can be put before any other, or last in a part', () => {
    expect(ids(placed(four, 'p4', 'structure', 'p2'))).toBe('p1 p4 p2 p3');
    expect(ids(placed(four, 'p1', 'procurement', undefined))).toBe('p2 p3 p4 p1');
  });

  it.each([
    ['p1', 'after', 'p3', 'p2 p3 p1 p4', 'structure'],
    ['p4', 'before', 'p2', 'p1 p4 p2 p3', 'structure'],
    ['p1', 'after', 'p2', 'p2 p1 p3 p4', 'structure'],
    ['p3', 'after', 'p2', 'p1 p2 p3 p4', 'structure'],
    ['p2', 'before', 'p3', 'p1 p2 p3 p4', 'structure'],
    ['p2', 'after', 'p2', 'p1 p2 p3 p4', 'structure'],
    ['p2', 'after', 'p4', 'p1 p3 p4 p2', 'procurement'],
  ] as const)('%s put %s %s: %s, in %s', (id, side, other, order, part) => {
    const moved = beside(four, id, other, side);
    expect(ids(moved)).toBe(order);
    expect(moved.provisions.find((one) => one.id === id)?.part).toBe(part);
  });

  it('is put back where it was, also once it was taken away, and what others wrote stays', () => {
    fc.assert(
      fc.property(contents, fc.constantFrom(-1 as const, 1 as const), fc.nat(), (content, step, which) => {
        const { id } = content.provisions[which % content.provisions.length] ?? { id: 'none' };
        const reworded = (one: typeof content) => ({ ...one, title: 'Ny rubrik' });
        for (const changed of [stepped(content, id, step), without(content, id)]) {
          expect(putBack(reworded(changed), content, id)).toEqual(reworded(content));
        }
      }),
    );
  });

  it('goes again where it is new, and only while nothing is written in it', () => {
    const added = withNew(four, 'structure', 'new');
    expect(canPutBack(added, four, 'new')).toBe(true);
    expect(putBack(added, four, 'new')).toEqual(four);
    expect(canPutBack(withProvision(added, 'new', { heading: 'Skrivet' }), four, 'new')).toBe(false);
    expect(canPutBack(without(four, 'p1'), four, 'p1')).toBe(true);
  });

  it('takes no other along, and keeps the parts in their order', () => {
    fc.assert(
      fc.property(contents, fc.constantFrom(-1 as const, 1 as const), (content, step) => {
        for (const { id } of content.provisions) {
          const moved = stepped(content, id, step);
          expect(inPartOrder(moved.provisions)).toEqual(moved.provisions);
          const others = (one: typeof content) => one.provisions.filter((provision) => provision.id !== id);
          expect(others(moved)).toEqual(others(content));
        }
      }),
    );
  });
});
