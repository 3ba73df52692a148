import { describe, expect, it } from '@jest/globals';
import { context, type TestRecord, told } from '../receipt/record.fixture.js';
import { DIRECTIVE_ACTS as A } from './acts.js';
import { DISA, edition, OLLE, RUT, record, SIV, TELE, until, VERA } from './case.fixture.js';

const IN_FUNCTION = '2026-02-03';
/** Vera's time as deputy is over. */
const AFTER = '2026-07-01';

const declares = (test: TestRecord, who = DISA, of = who) =>
  told(
    test.when(
      A['declare-interest'],
      { type: 'declare-interest', ...TELE, person: of.person, reasons: 'Delägare.' },
      context(IN_FUNCTION, who),
    ),
  );
const settles = (test: TestRecord, person: string, disqualified: boolean) =>
  told(
    test.when(
      A['settle-disqualification'],
      {
        type: 'settle-disqualification',
        ...TELE,
        person,
        disqualified,
        board: { day: IN_FUNCTION, paragraph: '7', reasons: '' },
        reasons: 'Kommunstyrelsen prövade frågan.',
      },
      context(IN_FUNCTION, SIV),
    ),
  );
const decides = (test: TestRecord, who = DISA) =>
  told(
    test.when(
      A['decide-edition'],
      { type: 'decide-edition', ...TELE, textHash: edition(test).text?.hash ?? '', outcome: 'decline', record: record() },
      context(IN_FUNCTION, who),
    ),
  );
const taken = (test: TestRecord, day = IN_FUNCTION, who = SIV) =>
  told(test.when(A['take-to-board'], { type: 'take-to-board', ...TELE, reasons: 'Ingen får besluta.' }, context(day, who)));

describe('a case whose director is disqualified', () => {
  it('goes to the deputy in function, not to the board', () => {
    const test = until('ready');
    declares(test);
    expect(decides(test)).toBe('decider-disqualified');
    expect(taken(test)).toBe('somebody-may-decide');
    expect(decides(test, VERA)).toEqual(['EditionDeclined']);
  });

  it('goes to the board when the deputy is disqualified too, and the board decides it', () => {
    const test = until('ready');
    declares(test);
    declares(test, VERA);
    expect(decides(test, VERA)).toBe('decider-disqualified');
    expect(taken(test, IN_FUNCTION, OLLE)).toBe('role-missing');
    expect(taken(test)).toEqual(['CaseTakenToBoard']);
    const board = { day: IN_FUNCTION, paragraph: '9', reasons: 'Bifall.' };
    const decision = { type: 'record-board-decision', ...TELE, outcome: 'approved', board } as const;
    expect(told(test.when(A['record-board-decision'], decision, context(IN_FUNCTION, SIV)))).toEqual(['BoardApproved']);
  });

  it('goes to the board when no deputy is in function any more', () => {
    const test = until('ready');
    declares(test);
    expect(taken(test, AFTER)).toEqual(['CaseTakenToBoard']);
  });
});

describe('an interest raised by another', () => {
  it('holds the decision up until the board has settled it, on record', () => {
    const test = until('ready');
    declares(test, RUT, DISA);
    expect(decides(test)).toBe('disqualification-open');
    expect(settles(test, 'disa', false)).toEqual(['DisqualificationDecided']);
    expect(decides(test)).toEqual(['EditionDeclined']);
  });

  it('that the board finds to disqualify bars', () => {
    const test = until('ready');
    declares(test, RUT, DISA);
    settles(test, 'disa', true);
    expect(edition(test).interests).toMatchObject([{ person: 'disa', found: 'disqualified', barsSince: expect.any(String) }]);
    expect(decides(test)).toBe('decider-disqualified');
  });
});
