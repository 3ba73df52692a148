import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withEdition } from '../receipt/directive.fixture.js';
import { context, person, type TestRecord, told } from '../receipt/record.fixture.js';
import { DIRECTIVE_ACTS as A } from './acts.js';
import { content, DISA, edition, OLLE, record, SIV, TELE, until, VERA } from './case.fixture.js';
import { DECISION_OUTCOMES, type DecisionOutcome } from './decision-outcomes.js';
import type { BoardDecision, DecisionRecord } from './events.js';

const DAY = '2026-06-10';
const BOARD: BoardDecision = { day: '2026-06-09', paragraph: '7', reasons: 'Enligt förslaget.' };
const CORRECTED = content({ provisions: content().provisions.map((one) => ({ ...one, text: `${one.text} ` })) });

/** In force by the director's decision, or by the board's. */
function inForce(by: 'delegate' | 'executive-board' = 'delegate'): TestRecord {
  const test = until(by === 'delegate' ? 'decided' : 'ready');
  if (by === 'executive-board') {
    const board = { ...BOARD, day: '2026-02-02' };
    test.when(A['take-to-board'], { type: 'take-to-board', ...TELE, reasons: 'Principiellt.', board }, context('2026-02-02', SIV));
    test.when(
      A['record-board-decision'],
      { type: 'record-board-decision', ...TELE, outcome: 'approved', board },
      context('2026-02-02', SIV),
    );
  }
  return test
    .given('directive', 'tele', { type: 'EditionPublished', edition: 1 }, '2026-02-03')
    .given('directive', 'tele', { type: 'EnteredIntoForce', edition: 1, on: '2026-05-04', evaluateFrom: '2027-05-04' }, '2026-05-04');
}

interface Form {
  readonly record?: DecisionRecord;
  readonly board?: BoardDecision;
}
const BY_RECORD: Form = { record: record() };
const BY_BOARD: Form = { board: BOARD };

const repeal = (test: TestRecord, form: Form, who = DISA, lastDay = '2026-12-31') =>
  test.when(A['decide-repeal'], { type: 'decide-repeal', ...TELE, lastDay, ...form }, context(DAY, who));
const correct = (test: TestRecord, { board }: Form, who = DISA) =>
  test.when(
    A['correct-edition'],
    { type: 'correct-edition', ...TELE, content: CORRECTED, what: 'Mellanslag.', reasons: 'Skrivfel.', ...(board && { board }) },
    context(DAY, who),
  );
const declares = (test: TestRecord, who = DISA) =>
  test.when(A['declare-interest'], { type: 'declare-interest', ...TELE, person: who.person, reasons: 'Jäv.' }, context('2026-06-01', who));
/** Somebody who is both: which of the two they are in the act, its form says. */
const BOTH = person('beda', 'city-director', 'board-secretary');

describe('a repeal', () => {
  it('that may not be delegated is the board’s, whose secretary records it', () => {
    const test = inForce();
    expect(told(repeal(test, { record: record({ delegable: false }) }))).toBe('not-delegable');
    expect(repeal(test, BY_BOARD, SIV)).toMatchObject({
      as: { office: 'board-secretary', onBehalfOf: 'executive-board' },
      changes: [{ event: { type: 'BoardRepealed', document: 2, lastDay: '2026-12-31', board: BOARD } }],
    });
    expect(edition(test)).toMatchObject({ repealOn: '2026-12-31', inForceUntil: '2026-12-31', documents: 2 });
    expect(edition(test).decisions.at(-1)).toMatchObject({ outcome: 'repealed', body: 'executive-board', by: 'siv', on: BOARD.day });
  });

  it('is the board’s where the director is disqualified', () => {
    const test = inForce();
    declares(test);
    expect(told(repeal(test, BY_RECORD))).toBe('decider-disqualified');
    expect(told(repeal(test, BY_BOARD, SIV))).toEqual(['BoardRepealed']);
  });

  it.each<[string, Form, typeof DISA, string, string | readonly string[]]>([
    ['by the director with its record', BY_RECORD, DISA, '2026-12-31', ['RepealDecided']],
    ['by the deputy with its record', BY_RECORD, VERA, '2026-12-31', ['RepealDecided']],
    ['by the director without its record', {}, DISA, '2026-12-31', 'record-lacks'],
    ['by the director as the board', BY_BOARD, DISA, '2026-12-31', 'role-missing'],
    ['by the secretary with a record', BY_RECORD, SIV, '2026-12-31', 'board-missing'],
    ['by the officer', BY_BOARD, OLLE, '2026-12-31', 'role-missing'],
    ['before the board has met', { board: { ...BOARD, day: '2026-06-11' } }, SIV, '2026-12-31', 'board-day-ahead'],
    ['without the paragraph', { board: { ...BOARD, paragraph: ' ' } }, SIV, '2026-12-31', 'record-lacks'],
    ['without reasons', { board: { ...BOARD, reasons: '' } }, SIV, '2026-12-31', 'reasons-missing'],
    ['from before the meeting', BY_BOARD, SIV, '2026-06-08', 'day-past'],
    ['from the day of the meeting, recorded later', BY_BOARD, SIV, '2026-06-09', ['BoardRepealed']],
    ['from before the edition’s first day', { board: { ...BOARD, day: '2026-04-20' } }, SIV, '2026-05-03', 'repeal-before-in-force'],
    ['from its first day, recorded later', { board: { ...BOARD, day: '2026-04-20' } }, SIV, '2026-05-04', ['BoardRepealed']],
    ['by who is both, as the board', BY_BOARD, BOTH, '2026-12-31', ['BoardRepealed']],
    ['by who is both, as the director', BY_RECORD, BOTH, '2026-12-31', ['RepealDecided']],
  ])('%s', (_, form, who, lastDay, outcome) => {
    expect(told(repeal(inForce(), form, who, lastDay))).toEqual(outcome);
  });

  it('is decided once, by whichever body', () => {
    const test = inForce();
    repeal(test, BY_BOARD, SIV);
    expect(told(repeal(test, BY_RECORD))).toBe('repeal-decided');
    expect(told(repeal(test, BY_BOARD, SIV))).toBe('repeal-decided');
  });

  it('waits for no successor: by delegation while one is on its way, and by the board once one is decided', () => {
    for (const state of ['draft', 'in-review', 'ready'] as const) {
      const test = withEdition(state, { edition: 2, record: inForce() });
      expect(told(repeal(test, BY_RECORD))).toBe('successor-on-its-way');
      expect(told(repeal(test, BY_BOARD, SIV))).toEqual(['BoardRepealed']);
    }
    for (const state of ['decided', 'published'] as const) {
      const test = withEdition(state, { edition: 2, record: inForce() });
      expect(told(repeal(test, BY_RECORD))).toBe('successor-decided');
      expect(told(repeal(test, BY_BOARD, SIV))).toBe('successor-decided');
    }
    const withdrawn = withEdition('draft', { edition: 2, record: inForce() });
    withdrawn.when(A['withdraw-edition'], { type: 'withdraw-edition', ...TELE, edition: 2, reasons: 'Upphävs.' }, context(DAY, OLLE));
    expect(told(repeal(withdrawn, BY_RECORD))).toEqual(['RepealDecided']);
  });

  it('of the board’s leaves a draft nothing to succeed: its delegate approves it no more, and the board may', () => {
    const ready = () => {
      const test = withEdition('ready', { edition: 2, record: inForce() });
      repeal(test, BY_BOARD, SIV);
      return test;
    };
    const decide = (test: TestRecord, outcome: DecisionOutcome) => {
      const textHash = test.state('directive', 'tele')?.editions[1]?.text?.hash ?? '';
      const command = { type: 'decide-edition', ...TELE, edition: 2, textHash, outcome, record: record(), until: '2026-07-01' } as const;
      return told(test.when(A['decide-edition'], command, context(DAY, DISA)));
    };
    const held = DECISION_OUTCOMES.filter((outcome) => decide(ready(), outcome) === 'predecessor-repealed');
    expect(held).toEqual(['approve', 'approve-with-changes']);
    const test = ready();
    expect(decide(test, 'refer')).toEqual(['EditionReferred']);
    const meets = { type: 'record-board-decision', ...TELE, edition: 2, outcome: 'returned', board: { ...BOARD, day: DAY } } as const;
    expect(told(test.when(A['record-board-decision'], meets, context(DAY, SIV)))).toEqual(['BoardReturned']);
  });

  it('lets no revision begin', () => {
    const test = inForce();
    repeal(test, BY_RECORD);
    expect(told(test.when(A['start-revision'], { type: 'start-revision', ...TELE }, context(DAY, OLLE)))).toBe('repeal-decided');
  });
});

describe('a revision', () => {
  it.each(['decided', 'published'] as const)('does not go back behind a successor that is %s', (state) => {
    const test = withEdition(state, { edition: 2, record: inForce() });
    const begun = test.when(A['start-revision'], { type: 'start-revision', ...TELE }, context(DAY, OLLE));
    expect(begun).toMatchObject({ refused: 'successor-decided', facts: { edition: 2 } });
    test.when(A['start-revision'], { type: 'start-revision', ...TELE, edition: 2 }, context(DAY, OLLE));
    expect(test.state('directive', 'tele')?.editions.at(-1)).toMatchObject({ number: 3, basedOn: 2 });
  });
});

describe('a correction', () => {
  it.each<[string, 'delegate' | 'executive-board', Form, typeof DISA, string | readonly string[]]>([
    ['of the director’s text, by the director', 'delegate', {}, DISA, ['CorrectionMade']],
    ['of the director’s text, by the board', 'delegate', BY_BOARD, SIV, ['CorrectionMade']],
    ['of the board’s text, by the board', 'executive-board', BY_BOARD, SIV, ['CorrectionMade']],
    ['of the board’s text, by the director', 'executive-board', {}, DISA, 'board-corrects'],
    ['of the board’s text, by the deputy', 'executive-board', {}, VERA, 'board-corrects'],
    ['of the board’s text, by who is both, as the director', 'executive-board', {}, BOTH, 'board-corrects'],
    ['by the secretary without a meeting', 'executive-board', {}, SIV, 'board-missing'],
    ['at a meeting before the text was decided', 'delegate', { board: { ...BOARD, day: '2026-02-01' } }, SIV, 'board-day-before-decision'],
    ['at a meeting on the day of the decision', 'delegate', { board: { ...BOARD, day: '2026-02-02' } }, SIV, ['CorrectionMade']],
    ['by the director as the board', 'executive-board', BY_BOARD, DISA, 'board-corrects'],
  ])('%s', (_, by, form, who, outcome) => {
    expect(told(correct(inForce(by), form, who))).toEqual(outcome);
  });

  it('keeps the meeting, and leaves it to the board to correct again', () => {
    const test = inForce('executive-board');
    expect(correct(test, BY_BOARD, SIV)).toMatchObject({
      as: { office: 'board-secretary', onBehalfOf: 'executive-board' },
      changes: [{ event: { type: 'CorrectionMade', board: BOARD } }],
    });
    expect(edition(test)).toMatchObject({ corrections: [{ body: 'executive-board', on: BOARD.day }], state: 'in-force' });
    expect(told(correct(test, {}, DISA))).toBe('board-corrects');
  });
});

it('whatever the form and whoever acts: nobody but its secretary speaks for the board, and no delegate without a record', () => {
  const forms = fc.constantFrom<Form>({}, BY_RECORD, BY_BOARD, { ...BY_RECORD, ...BY_BOARD });
  fc.assert(
    fc.property(fc.constantFrom(DISA, VERA, SIV, OLLE, BOTH), forms, (who, form) => {
      const outcome = repeal(inForce(), form, who);
      const isSecretary = who === SIV || who === BOTH;
      const isDecider = who === DISA || who === VERA || who === BOTH;
      const expected = form.board ? isSecretary : isDecider && form.record !== undefined;
      expect('changes' in outcome).toBe(expected);
      if ('changes' in outcome) expect(told(outcome)).toEqual([form.board ? 'BoardRepealed' : 'RepealDecided']);
    }),
  );
});
