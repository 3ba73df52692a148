import { describe, expect, it } from '@jest/globals';
import { coverage, yearlyCostOf } from './coverage.js';
import { divided } from './divisions.fixture.js';
import { reshapedAreas } from './reshaped.js';

describe('the coverage of a division', () => {
  it('is whole where each component belongs to one area', () => {
    expect(coverage(divided({ drift: ['server', 'nät'], telefoni: ['växel'] }))).toEqual({ uncovered: [], claimedTwice: [], unknown: [] });
  });

  it('tells what belongs to none, to several, or is no component', () => {
    const division = divided({ drift: ['server', 'nät'], telefoni: ['växel', 'nät'] }, 'konsult');
    const areas = [...division.areas, { id: 'övrigt', name: 'Övrigt', isExample: true, components: ['okänd'] }];
    expect(coverage({ ...division, areas })).toEqual({
      uncovered: ['konsult'],
      claimedTwice: [{ component: 'nät', areas: ['drift', 'telefoni'] }],
      unknown: [{ component: 'okänd', area: 'övrigt' }],
    });
  });

  it('sums what an area costs', () => {
    const division = divided({ drift: ['server', 'nät'], telefoni: ['växel'] });
    expect(['drift', 'telefoni', 'okänt'].map((area) => yearlyCostOf(division, area))).toEqual([2_000_000, 1_000_000, 0]);
  });
});

describe('the areas that a new division reshapes', () => {
  const before = divided({ drift: ['server', 'nät'], telefoni: ['växel'], program: ['licens'] });

  it.each([
    ['nothing moved', { drift: ['server', 'nät'], telefoni: ['växel'], program: ['licens'] }, []],
    ['split in two', { drift: ['server'], nät: ['nät'], telefoni: ['växel'], program: ['licens'] }, ['drift']],
    ['two merged', { drift: ['server', 'nät', 'växel'], program: ['licens'] }, ['drift', 'telefoni']],
    ['a part moved over', { drift: ['server'], telefoni: ['växel', 'nät'], program: ['licens'] }, ['drift', 'telefoni']],
    ['closed with its component', { drift: ['server', 'nät'], telefoni: ['växel'] }, ['program']],
    ['something new bought', { drift: ['server', 'nät', 'moln'], telefoni: ['växel'], program: ['licens'] }, []],
    ['something no longer bought', { drift: ['server'], telefoni: ['växel'], program: ['licens'] }, []],
  ])('%s', (_, after, then) => {
    expect(reshapedAreas(before, divided(after))).toEqual(then);
  });
});
