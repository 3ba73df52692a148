import { describe, expect, it } from '@jest/globals';
import type { Edition } from './desk.js';
import { lackingInRecord, type RecordWriting, recordBegun, recordOf } from './writing.js';

const WHOLE: RecordWriting = {
  ...recordBegun({ officer: { id: 'anna', name: 'Anna Lind' } } as Edition),
  reasons: 'Ordningen är prövad.',
  delegable: 'yes',
  delegableReasons: 'Det verkställer strategin.',
  union: 'not-required',
  unionNote: 'Inget ändras.',
};
const NAMED = { name: 'Maria Ek', text: 'Det kostar för mycket.' };
const EMPTY = { name: '', text: ' ' };
const withDissents = (...dissents: RecordWriting['dissents']): RecordWriting => ({ ...WHOLE, dissents });

describe('the dissents of a decision record (FL § 30)', () => {
  it.each([
    ['without a name', { ...NAMED, name: ' ' }, '/record/dissents/1/name'],
    ['without words', { ...NAMED, text: '' }, '/record/dissents/1/text'],
  ])('lack what one %s lacks, at its field', (_, half, pointer) => {
    expect(lackingInRecord(withDissents(NAMED, half))).toEqual([pointer]);
  });

  it('are sent but for the fields that were opened and left empty, which are none', () => {
    const writing = withDissents(EMPTY, NAMED);
    expect(lackingInRecord(writing)).toEqual([]);
    expect(recordOf(writing).dissents).toEqual([NAMED]);
  });
});
