import { type Content, PARTS, type Provision } from '@anvisa/domain/directive/content';
import fc from 'fast-check';
import { inPartOrder } from './order.js';

export function contentOf(provisions: readonly Partial<Provision>[], more: Partial<Content> = {}): Content {
  return {
    title: 'Anvisning för telefoni',
    provisions: inPartOrder(
      provisions.map((one, at) => ({ id: `p${at + 1}`, part: 'structure' as const, heading: 'Rubrik', text: 'Text.', ...one })),
    ),
    addressees: ['u1', 'u2'],
    inForceFrom: '2027-01-01',
    evaluationMonths: 12,
    references: ['031-1/2026'],
    exemptionsBy: 'city-director',
    transitional: '',
    changes: '',
    consequences: { cost: '', staff: '', security: '', 'personal-data': '', accessibility: '' },
    ...more,
  };
}

const words = fc
  .array(fc.constantFrom('nämnden', 'köper', 'växlar', 'själv', '§', '4411,', 'aldrig.', '\n'), { maxLength: 6 })
  .map((w) => w.join(' '));
const provision = fc.record({
  id: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'),
  part: fc.constantFrom(...PARTS),
  heading: words,
  text: words,
});

/** Contents as people write them: the same few provisions, with other words, in other places. */
export const contents: fc.Arbitrary<Content> = fc
  .record({
    provisions: fc.uniqueArray(provision, { selector: ({ id }) => id, maxLength: 5 }),
    title: words,
    transitional: words,
    inForceFrom: fc.constantFrom('2027-01-01', '2027-05-01'),
    addressees: fc.uniqueArray(fc.constantFrom('u1', 'u2', 'u3')),
  })
  .map(({ provisions, ...more }) => contentOf(provisions, more));
