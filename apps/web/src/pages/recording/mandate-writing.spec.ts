import { describe, expect, it } from '@jest/globals';
import { BEGUN, lackingIn, type MandateWriting, termsOf, UNCONDITIONAL } from './mandate-writing.js';

const COUNCILS: MandateWriting = {
  ...BEGUN,
  decidedOn: '2026-11-23',
  paragraph: '§ 12',
  giver: 'council',
  text: 'Utfärda anvisningar.',
  scope: 'all',
  condition: 's',
  maySubdelegate: true,
};
const BOARDS: MandateWriting = {
  ...COUNCILS,
  giver: 'executive-board',
  scope: 'some',
  areas: ['telefoni'],
  parent: 'c',
  from: '2026-12-01',
  until: '2027-12-31',
  mayNameDeputy: true,
  maySubdelegate: false,
};

describe('of a mandate that is written down', () => {
  it.each<readonly [string, Partial<MandateWriting>, readonly string[]]>([
    ['nothing lacks when all stands there', {}, []],
    ['the words lack where there are none', { text: ' ' }, ['text']],
    ['the day lacks where the paragraph stands', { decidedOn: '' }, ['decidedOn']],
    [
      'neither lacks where it is given in the decision that it awaits, and then its first day does',
      { decidedOn: '', paragraph: '' },
      ['from'],
    ],
    [
      'the day lacks all the same where the board gives it',
      { decidedOn: '', paragraph: '', giver: 'executive-board', parent: 'c' },
      ['decidedOn', 'paragraph'],
    ],
    ['areas lack while they are not said', { scope: undefined as unknown as 'all' }, ['areas']],
    ['areas lack where none of some is chosen', { scope: 'some' }, ['areas']],
    ['what it rests on lacks where the board gives it', { giver: 'executive-board' }, ['parent']],
    ['that nothing is a condition is said', { condition: '' }, ['condition']],
  ])('%s', (_, more, lacking) => expect(lackingIn({ ...COUNCILS, ...more }, true)).toEqual(lacking));

  it('both lack where no decision is awaited', () => {
    expect(lackingIn({ ...COUNCILS, decidedOn: '', paragraph: '' }, false)).toEqual(['decidedOn', 'paragraph']);
  });

  it('the council’s begins on the day of its decision, rests on no other, and is no office-holder’s to name a deputy for', () => {
    expect(termsOf({ ...COUNCILS, parent: 'x', mayNameDeputy: true })).toEqual({
      giver: 'council',
      holder: 'executive-board',
      areas: 'all',
      condition: { strategy: 's' },
      from: '2026-11-23',
      decidedOn: '2026-11-23',
      paragraph: '§ 12',
      mayNameDeputy: false,
      maySubdelegate: true,
      text: 'Utfärda anvisningar.',
    });
  });

  it('the board’s says on which it rests, and for which areas and days', () => {
    expect(termsOf({ ...BOARDS, condition: UNCONDITIONAL })).toEqual({
      giver: 'executive-board',
      holder: 'city-director',
      areas: ['telefoni'],
      parent: 'c',
      from: '2026-12-01',
      until: '2027-12-31',
      decidedOn: '2026-11-23',
      paragraph: '§ 12',
      mayNameDeputy: true,
      maySubdelegate: false,
      text: 'Utfärda anvisningar.',
    });
  });
});
