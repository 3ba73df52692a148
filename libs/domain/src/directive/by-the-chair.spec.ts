import { describe, expect, it } from '@jest/globals';
import { context, type TestRecord, told } from '../receipt/record.fixture.js';
import { DIRECTIVE_ACTS as A } from './acts.js';
import { directiveAggregate } from './aggregate.js';
import { city, content, DISA, edition, OLLE, REVIEWERS, RUT, record, SIV, TELE, until } from './case.fixture.js';

const REFERRED = '2026-02-10';
const TODAY = '2026-02-12';
const BOARD = { day: TODAY, paragraph: '7', reasons: 'Enligt förslaget.' };
const CHAIR = {
  decidedOn: '2026-02-11',
  decidedBy: 'Karin Ek, kommunstyrelsens ordförande',
  empowerment: 'KS 2026-01-14 § 7',
  reasons: 'Avtalet löper ut före nästa sammanträde.',
};

const decide = (test: TestRecord, more: object, day = REFERRED) =>
  test.when(
    A['decide-edition'],
    { type: 'decide-edition', ...TELE, textHash: edition(test).text?.hash ?? '', outcome: 'refer', record: record(), ...more },
    context(day, DISA),
  );
const meet = (test: TestRecord, outcome: 'approved' | 'returned', day = TODAY) =>
  test.when(A['record-board-decision'], { type: 'record-board-decision', ...TELE, outcome, board: { ...BOARD, day } }, context(day, SIV));
const take = (test: TestRecord, more: object = { board: BOARD }) =>
  test.when(A['take-to-board'], { type: 'take-to-board', ...TELE, reasons: 'Principiellt.', ...more }, context(TODAY, SIV));
const chair = (test: TestRecord, more: object = {}, who = SIV, day = TODAY) =>
  test.when(
    A['record-chair-decision'],
    { type: 'record-chair-decision', ...TELE, outcome: 'approved', ...CHAIR, ...more },
    context(day, who),
  );

/** A case that lies with the board, as urgent. */
function urgent(): TestRecord {
  const test = until('ready');
  decide(test, { urgent: true });
  return test;
}

/** As urgent, and then returned by the board, reviewed again and ready. */
function readyAgain(): TestRecord {
  const test = urgent();
  meet(test, 'returned');
  test.when(A['submit-draft'], { type: 'submit-draft', ...TELE, reviewers: REVIEWERS }, context(TODAY, OLLE));
  return test.given('directive', 'tele', { type: 'ReadyForDecision', edition: 1, decideBy: '2026-03-02' }, TODAY);
}

describe('an urgent case', () => {
  it('is decided by the chair on the board’s behalf, as its secretary records', () => {
    const test = urgent();
    expect(chair(test)).toMatchObject({
      as: { office: 'board-secretary', onBehalfOf: 'executive-board' },
      changes: [{ event: { type: 'ChairApproved', document: 2, ...CHAIR } }],
    });
    expect(edition(test)).toMatchObject({ state: 'decided', documents: 2 });
    expect(edition(test).decisions).toMatchObject([
      { outcome: 'referred', body: 'delegate', urgent: true },
      { outcome: 'approved', body: 'chair', by: 'siv', on: '2026-02-11', textHash: edition(test).text?.hash },
    ]);
  });

  it('is declined by the chair, and closed', () => {
    const test = urgent();
    expect(told(chair(test, { outcome: 'declined' }))).toEqual(['ChairDeclined']);
    expect(edition(test).state).toBe('declined');
  });

  it('is the board’s all the same, where it can meet', () => {
    expect(told(meet(urgent(), 'approved'))).toEqual(['BoardApproved']);
  });

  it.each<[string, object, typeof SIV, string | readonly string[]]>([
    ['by the director', {}, DISA, 'role-missing'],
    ['by a reviewer', {}, RUT, 'role-missing'],
    ['by nobody named', { decidedBy: ' ' }, SIV, 'chair-unnamed'],
    ['on a day ahead', { decidedOn: '2026-02-13' }, SIV, 'chair-day-ahead'],
    ['before it was referred', { decidedOn: '2026-02-09' }, SIV, 'chair-day-before-referral'],
    ['on the day on which it was referred', { decidedOn: REFERRED }, SIV, ['ChairApproved']],
    ['on the day on which it is recorded', { decidedOn: TODAY }, SIV, ['ChairApproved']],
    ['without an order of the board’s', { empowerment: '' }, SIV, 'empowerment-missing'],
    ['without reasons', { reasons: '' }, SIV, 'reasons-missing'],
  ])('is recorded as decided %s', (_, more, who, outcome) => {
    expect(told(chair(urgent(), more, who))).toEqual(outcome);
  });

  it.each<[string, object, string | readonly string[]]>([
    ['approved before the day in force, recorded after it', { decidedOn: '2026-05-03' }, ['ChairApproved']],
    ['approved after the day in force', { decidedOn: '2026-05-05' }, 'in-force-day-past'],
    ['declined after the day in force', { decidedOn: '2026-05-05', outcome: 'declined' }, ['ChairDeclined']],
  ])('is held to the day of the decision: %s', (_, more, outcome) => {
    expect(told(chair(urgent(), more, SIV, '2026-05-05'))).toEqual(outcome);
  });
});

describe('a case that comes to the board since nobody may decide', () => {
  const taken = (more: object) => {
    const test = until('ready', city({ approved: false }));
    expect(told(take(test, more))).toEqual(['CaseTakenToBoard']);
    return test;
  };
  const declines = (test: TestRecord) => told(chair(test, { outcome: 'declined', decidedOn: TODAY }));

  it('is the chair’s where its secretary takes it there as urgent, and not else', () => {
    expect(declines(taken({ urgent: true }))).toEqual(['ChairDeclined']);
    expect(declines(taken({ urgent: false }))).toBe('case-not-urgent');
    expect(declines(taken({}))).toBe('case-not-urgent');
  });

  it('is urgent no more once the board has returned it', () => {
    const test = taken({ urgent: true });
    meet(test, 'returned');
    test.when(A['submit-draft'], { type: 'submit-draft', ...TELE, reviewers: REVIEWERS }, context(TODAY, OLLE));
    test.given('directive', 'tele', { type: 'ReadyForDecision', edition: 1, decideBy: '2026-03-02' }, TODAY);
    take(test, {});
    expect(edition(test).state).toBe('referred');
    expect(declines(test)).toBe('case-not-urgent');
  });
});

describe('the chair decides nothing else', () => {
  it.each<[string, () => TestRecord, string]>([
    ['a case that is not referred', () => until('ready'), 'wrong-state'],
    ['a case that was referred without urgency', () => with_(until('ready'), (test) => decide(test, { urgent: false })), 'case-not-urgent'],
    ['a case that was referred without a word of it', () => with_(until('ready'), (test) => decide(test, {})), 'case-not-urgent'],
    ['a case that the board took back', () => with_(until('ready'), (test) => take(test)), 'case-not-urgent'],
    ['a case that was urgent, and then taken back', () => with_(readyAgain(), (test) => take(test)), 'case-not-urgent'],
    ['a case that was urgent, and referred again', () => with_(readyAgain(), (test) => decide(test, {}, TODAY)), 'case-not-urgent'],
    ['a case that is decided', () => with_(urgent(), (test) => chair(test)), 'wrong-state'],
  ])('%s', (_, make, refused) => {
    expect(told(chair(make(), { decidedOn: TODAY }))).toBe(refused);
  });

  it('but a case that is urgent once more', () => {
    expect(
      told(
        chair(
          with_(readyAgain(), (test) => decide(test, { urgent: true }, TODAY)),
          { decidedOn: TODAY },
        ),
      ),
    ).toEqual(['ChairApproved']);
  });
});

describe('what the chair decided', () => {
  const correct = (test: TestRecord, who: typeof SIV, board?: typeof BOARD) =>
    test.when(
      A['correct-edition'],
      {
        type: 'correct-edition',
        ...TELE,
        content: content({ provisions: content().provisions.map((one) => ({ ...one, text: `${one.text} ` })) }),
        what: 'Mellanslag.',
        reasons: 'Skrivfel.',
        ...(board && { board }),
      },
      context(TODAY, who),
    );

  it('the board corrects, and not the director', () => {
    const test = urgent();
    chair(test);
    expect(told(correct(test, DISA))).toBe('board-corrects');
    expect(told(correct(test, SIV, BOARD))).toEqual(['CorrectionMade']);
  });

  it('names people in what can be disposed of alone', () => {
    const { ChairApproved, ChairDeclined } = directiveAggregate.fields;
    for (const fields of [ChairApproved, ChairDeclined]) {
      expect(fields).toMatchObject({ decidedOn: 'open', decidedBy: 'committed', empowerment: 'committed', reasons: 'committed' });
    }
  });
});

function with_(test: TestRecord, act: (test: TestRecord) => unknown): TestRecord {
  act(test);
  return test;
}
