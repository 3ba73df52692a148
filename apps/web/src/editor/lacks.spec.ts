import { CONSEQUENCES, type Content, PARTS } from '@anvisa/domain/directive/content';
import { describe, expect, it } from '@jest/globals';
import { contentOf } from './content.fixture.js';
import { lacksIn } from './lacks.js';

const consequences = Object.fromEntries(CONSEQUENCES.map((one) => [one, 'Inga.'])) as Content['consequences'];

describe('a draft lacks', () => {
  it('the text of a provision with a heading alone, said by its number and found at its place', () => {
    const provisions = PARTS.map((part) => ({ part, ...(part === 'procurement' && { text: ' ' }) }));
    expect(lacksIn(contentOf(provisions, { consequences }), {}, false, '2026-12-01')).toEqual([
      { what: 'text', number: 4, place: 'field-provisions-p4-heading' },
    ]);
  });

  it('what its fields cannot be read as, also where the text has a value, and has had one that is too early', () => {
    const whole = contentOf(
      PARTS.map((part) => ({ part })),
      { consequences, inForceFrom: '2026-11-01' },
    );
    expect(lacksIn(whole, { inForceFrom: '2027-01-3', evaluationMonths: '' }, false, '2026-12-01')).toEqual([
      { what: 'day', place: 'field-inForceFrom' },
      { what: 'months', place: 'field-evaluationMonths' },
    ]);
  });

  it('nothing, and has too much of what is longer than it may be: each is named with its most', () => {
    const provisions = PARTS.map((part) => ({
      part,
      ...(part === 'procurement' && { heading: 'a'.repeat(301), text: 'a'.repeat(20_001) }),
    }));
    const whole = contentOf(provisions, {
      title: 'a'.repeat(201),
      transitional: 'a'.repeat(10_001),
      consequences: { ...consequences, staff: 'a'.repeat(5_001) },
    });
    expect(lacksIn(whole, {}, false, '2026-12-01')).toEqual([
      { what: 'shorter', max: 200, of: { field: 'title' }, place: 'field-title' },
      { what: 'shorter', max: 10_000, of: { field: 'transitional' }, place: 'field-transitional' },
      { what: 'shorter', max: 5_000, of: { field: 'consequence', consequence: 'staff' }, place: 'field-consequences-staff' },
      { what: 'shorter', max: 300, of: { field: 'heading', number: 4 }, place: 'field-provisions-p4-heading' },
      { what: 'shorter', max: 20_000, of: { field: 'text', number: 4 }, place: 'field-provisions-p4-heading' },
    ]);
  });
});
