import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Mandate } from '../mandate/mandate.js';
import { context, type TestRecord, told } from '../receipt/record.fixture.js';
import { DIRECTIVE_ACTS as A } from './acts.js';
import { city, DISA, edition, OLLE, REVIEWERS, ROY, RUT, record, SIV, TELE, until, VERA } from './case.fixture.js';
import { DECISION_OUTCOMES, type DecisionOutcome } from './decision-outcomes.js';

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
const settles = (test: TestRecord, person: string, disqualified: boolean, day = IN_FUNCTION) =>
  told(
    test.when(
      A['settle-disqualification'],
      {
        type: 'settle-disqualification',
        ...TELE,
        person,
        disqualified,
        board: { day, paragraph: '7', reasons: '' },
        reasons: 'Kommunstyrelsen prövade frågan.',
      },
      context(IN_FUNCTION, SIV),
    ),
  );
const decided = (test: TestRecord, outcome: DecisionOutcome, who = DISA) =>
  test.when(
    A['decide-edition'],
    { type: 'decide-edition', ...TELE, textHash: edition(test).text?.hash ?? '', outcome, until: AFTER, record: record() },
    context(IN_FUNCTION, who),
  );
const decides = (test: TestRecord, who = DISA) => told(decided(test, 'decline', who));
const taken = (test: TestRecord, day = IN_FUNCTION, who = SIV) =>
  told(test.when(A['take-to-board'], { type: 'take-to-board', ...TELE, reasons: 'Ingen får besluta.' }, context(day, who)));
const meets = (test: TestRecord, day = IN_FUNCTION, outcome: 'approved' | 'returned' | 'declined' = 'approved') =>
  told(
    test.when(
      A['record-board-decision'],
      { type: 'record-board-decision', ...TELE, outcome, board: { day, paragraph: '9', reasons: 'Bifall.' } },
      context(IN_FUNCTION, SIV),
    ),
  );

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
    expect(meets(test)).toEqual(['BoardApproved']);
  });

  it('goes to the board when no deputy is in function any more', () => {
    const test = until('ready');
    declares(test);
    expect(taken(test, AFTER)).toEqual(['CaseTakenToBoard']);
  });
});

/** A case that is ready, and since then another mandate of the director's. */
function readyWhere(change: Partial<Mandate>, test = city()): TestRecord {
  until('ready', test);
  const mandate = test.state('mandate', 'director');
  if (!mandate) throw new Error('the director has a mandate');
  return test.standing('mandate', 'director', { ...mandate, ...change });
}
const REVOKED = { from: '2026-02-03', decidedOn: '2026-02-02', paragraph: '4', recordedOn: '2026-02-03' };

describe('a case that no mandate carries', () => {
  describe.each<[string, () => TestRecord, string, string | readonly string[]]>([
    ['is revoked', () => readyWhere({ revoked: REVOKED }), 'mandate-revoked', ['BoardApproved']],
    ['has expired', () => readyWhere({ until: '2026-02-02' }), 'mandate-expired', ['BoardApproved']],
    ['does not take in the area', () => readyWhere({ areas: ['omrade-1'] }), 'mandate-not-for-area', ['BoardApproved']],
    [
      'waits for the council',
      () => until('ready', city({ approved: false })),
      'mandate-condition-unmet',
      'board-lacks-the-councils-mandate',
    ],
  ])('since it %s', (_, make, refused, approved) => {
    it.each([
      ['the director', DISA, { office: 'city-director' }],
      ['the deputy', VERA, { office: 'deputy', inStead: { person: 'disa', name: 'Disa' } }],
    ])('is referred to the board by %s in their office alone, who decides nothing else', (_who, actor, as) => {
      const test = make();
      expect(decides(test, actor)).toBe(refused);
      expect(decided(test, 'refer', actor)).toMatchObject({ changes: [{ event: { type: 'EditionReferred' } }] });
      expect(decided(make(), 'refer', actor)).toHaveProperty('as', as);
      expect(meets(test)).toEqual(approved);
    });

    it('is taken to the board by its secretary, and the board decides it where it has the council’s mandate', () => {
      const test = make();
      expect(taken(test)).toEqual(['CaseTakenToBoard']);
      expect(meets(test)).toEqual(approved);
    });
  });

  it('is referred by the mandates where they carry', () => {
    expect(decided(until('ready'), 'refer')).toMatchObject({
      as: { onBehalfOf: 'executive-board', mandates: ['mandate/director', 'mandate/board'] },
    });
  });

  it('goes to the board where the deputy was named without a mandate to be', () => {
    const test = readyWhere({ mayNameDeputy: false });
    const vera = test.state('person', 'vera');
    if (!vera) throw new Error('the fixture has a deputy');
    test.standing('person', 'vera', { ...vera, roles: vera.roles.map((held) => ({ ...held, namedBy: 'city-director' as const })) });
    declares(test);
    expect(taken(test)).toEqual(['CaseTakenToBoard']);
  });

  it('is never stuck, and never with two: either somebody may decide, or the secretary takes it to the board', () => {
    const mandate = fc.record(
      {
        revoked: fc.constantFrom(REVOKED, { ...REVOKED, from: '2026-02-04' }),
        until: fc.constantFrom('2026-02-02', '2026-02-03'),
        areas: fc.constantFrom<Mandate['areas']>('all', ['telefoni'], ['omrade-1']),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(mandate, fc.subarray([DISA, VERA]), (change, barred) => {
        const make = () => {
          const test = readyWhere(change);
          for (const who of barred) declares(test, who);
          return test;
        };
        const somebody = [DISA, VERA].some((who) => Array.isArray(decides(make(), who)));
        expect(taken(make())).toEqual(somebody ? 'somebody-may-decide' : ['CaseTakenToBoard']);
      }),
    );
  });
});

describe('a single case that the board takes back', () => {
  const order = (test: TestRecord, board: { day: string; paragraph: string }, who = SIV) =>
    test.when(
      A['take-to-board'],
      { type: 'take-to-board', ...TELE, reasons: 'Frågan är principiell.', board: { ...board, reasons: '' } },
      context(IN_FUNCTION, who),
    );

  it('goes there by the day and paragraph of its order, though somebody may decide', () => {
    const test = until('ready');
    expect(taken(test)).toBe('somebody-may-decide');
    expect(order(test, { day: '2026-02-02', paragraph: '5' })).toMatchObject({
      as: { office: 'board-secretary', onBehalfOf: 'executive-board' },
      changes: [{ event: { type: 'CaseTakenToBoard', board: { day: '2026-02-02', paragraph: '5' } } }],
    });
    expect(edition(test)).toMatchObject({ state: 'referred', decisions: [] });
  });

  it('is not the officer’s to withdraw while it lies there', () => {
    const test = until('ready');
    order(test, { day: '2026-02-02', paragraph: '5' });
    const withdraw = { type: 'withdraw-edition', ...TELE, reasons: 'Skrivs om.' } as const;
    expect(told(test.when(A['withdraw-edition'], withdraw, context(IN_FUNCTION, OLLE)))).toBe('wrong-state');
    expect(meets(test)).toEqual(['BoardApproved']);
  });

  it('stays withdrawn where an entry of the first builds says so', () => {
    const test = until('ready');
    order(test, { day: '2026-02-02', paragraph: '5' });
    test.given('directive', 'tele', { type: 'EditionWithdrawn', edition: 1, reasons: 'Skrivs om.' }, IN_FUNCTION, 'olle');
    expect(edition(test).state).toBe('withdrawn');
  });

  it('is decided at that meeting or later, never before it, however late the order is recorded', () => {
    const test = until('ready');
    order(test, { day: '2026-02-02', paragraph: '5' });
    expect(meets(test, '2026-02-01')).toBe('board-day-before-referral');
    expect(meets(test, '2026-02-02')).toEqual(['BoardApproved']);
  });

  it('may be taken back while it is drafted, and is decided once its text is ready', () => {
    const test = until('in-review');
    test.given('directive', 'tele', { type: 'ReadyForDecision', edition: 1, decideBy: '2026-02-17' }, IN_FUNCTION);
    expect(told(order(test, { day: '2026-02-02', paragraph: '5' }))).toEqual(['CaseTakenToBoard']);
    expect(meets(test, '2026-02-02')).toBe('board-day-before-ready');
    expect(meets(test, IN_FUNCTION)).toEqual(['BoardApproved']);
  });

  it.each([
    ['before the case was begun', { day: '2026-02-01', paragraph: '5' }, SIV, 'board-day-before-case'],
    ['before the meeting', { day: '2026-02-04', paragraph: '5' }, SIV, 'board-day-ahead'],
    ['without a paragraph', { day: '2026-02-02', paragraph: ' ' }, SIV, 'record-lacks'],
    ['by the director', { day: '2026-02-02', paragraph: '5' }, DISA, 'role-missing'],
  ])('never %s', (_, board, who, refused) => {
    expect(told(order(until('ready'), board, who))).toBe(refused);
  });
});

describe('a case that the board has returned', () => {
  const order = { day: '2026-02-02', paragraph: '5', reasons: '' };
  const toTheBoard: readonly (readonly [string, (test: TestRecord) => unknown])[] = [
    ['was referred to it', (test) => decided(test, 'refer')],
    [
      'it took back',
      (test) =>
        test.when(
          A['take-to-board'],
          { type: 'take-to-board', ...TELE, reasons: 'Frågan är principiell.', board: order },
          context(IN_FUNCTION, SIV),
        ),
    ],
  ];
  /** Returned by the board, reviewed anew and ready. */
  const readyAgain = (come: (test: TestRecord) => unknown) => {
    const test = until('ready');
    come(test);
    test.when(
      A['record-board-decision'],
      { type: 'record-board-decision', ...TELE, outcome: 'returned', board: { ...order, day: IN_FUNCTION, reasons: 'Oklart.' } },
      context(IN_FUNCTION, SIV),
    );
    test.when(A['submit-draft'], { type: 'submit-draft', ...TELE, reviewers: REVIEWERS }, context(IN_FUNCTION, OLLE));
    return test.given('directive', 'tele', { type: 'ReadyForDecision', edition: 1, decideBy: '2026-03-02' }, IN_FUNCTION);
  };

  it('is not decided anew by a meeting before its new text was ready, though the order is older', () => {
    const test = readyAgain((one) => decided(one, 'refer'));
    test.when(A['take-to-board'], { type: 'take-to-board', ...TELE, reasons: 'Styrelsens.', board: order }, context(IN_FUNCTION, SIV));
    expect(meets(test, '2026-02-02')).toBe('board-day-before-ready');
    expect(meets(test)).toEqual(['BoardApproved']);
  });

  describe.each(toTheBoard)('since it %s', (_, come) => {
    it.each([DISA, VERA])('is only returned or referred by delegation', (who) => {
      const left = DECISION_OUTCOMES.filter((outcome) => told(decided(readyAgain(come), outcome, who)) !== 'case-is-the-boards');
      expect(left).toEqual(['return', 'refer']);
      expect(told(decided(readyAgain(come), 'return', who))).toEqual(['EditionReturned']);
      expect(told(decided(readyAgain(come), 'refer', who))).toEqual(['EditionReferred']);
    });

    it('is taken there again by the secretary, though somebody could decide, and the board decides it', () => {
      const test = readyAgain(come);
      expect(taken(test)).toEqual(['CaseTakenToBoard']);
      expect(meets(test)).toEqual(['BoardApproved']);
    });

    it('stays the board’s, also once it has been returned to the officer once more', () => {
      const test = readyAgain(come);
      decided(test, 'return');
      test.when(A['submit-draft'], { type: 'submit-draft', ...TELE, reviewers: REVIEWERS }, context(IN_FUNCTION, OLLE));
      test.given('directive', 'tele', { type: 'ReadyForDecision', edition: 1, decideBy: '2026-03-02' }, IN_FUNCTION);
      expect(decides(test)).toBe('case-is-the-boards');
    });
  });

  it('is a case like others in its next edition', () => {
    const test = readyAgain((one) => decided(one, 'refer'));
    taken(test);
    meets(test);
    test.given('directive', 'tele', { type: 'EditionPublished', edition: 1 }, IN_FUNCTION);
    test.given('directive', 'tele', { type: 'EnteredIntoForce', edition: 1, on: IN_FUNCTION, evaluateFrom: '2027-02-03' }, IN_FUNCTION);
    test.when(A['start-revision'], { type: 'start-revision', ...TELE }, context(IN_FUNCTION, OLLE));
    expect(edition(test, 2)).not.toHaveProperty('referredOn');
  });
});

describe('an interest raised by another', () => {
  it('holds the decision up until the board has settled it, on record', () => {
    const test = until('ready');
    declares(test, RUT, DISA);
    expect(decides(test)).toBe('disqualification-open');
    expect(settles(test, 'disa', false, '2026-02-01')).toBe('board-day-before-case');
    expect(settles(test, 'disa', false)).toEqual(['DisqualificationDecided']);
    expect(decides(test)).toEqual(['EditionDeclined']);
  });

  it.each([
    ['a reviewer', RUT, 'disqualification-open'],
    ['the drafter', OLLE, 'disqualification-open'],
    ['the director, in whose place the board has come', DISA, ['BoardApproved']],
  ])('of %s holds the board’s own decision or not', (_, of, then) => {
    const test = until('ready');
    declares(test, ROY, of);
    test.given('directive', 'tele', { type: 'CaseTakenToBoard', edition: 1, reasons: 'Tas över.' }, IN_FUNCTION);
    expect(meets(test)).toEqual(then);
  });

  it('of a reviewer leaves the board to return the case, and to decide it once it has settled the question', () => {
    const referred = () => {
      const test = until('ready');
      declares(test, ROY, RUT);
      return test.given('directive', 'tele', { type: 'CaseTakenToBoard', edition: 1, reasons: 'Tas över.' }, IN_FUNCTION);
    };
    expect([meets(referred(), IN_FUNCTION, 'declined'), meets(referred(), IN_FUNCTION, 'returned')]).toEqual([
      'disqualification-open',
      ['BoardReturned'],
    ]);
    const test = referred();
    const directive = test.state('directive', 'tele');
    if (!directive) throw new Error('there is a directive');
    expect(A['record-board-decision'].left?.({ directive, edition: edition(test) }, context(IN_FUNCTION, SIV), test as never)).toEqual({
      outcomes: ['returned'],
      because: { refused: 'disqualification-open' },
    });
    settles(test, 'rut', false);
    expect(meets(test)).toEqual(['BoardApproved']);
  });

  it('that the board finds to disqualify bars', () => {
    const test = until('ready');
    declares(test, RUT, DISA);
    settles(test, 'disa', true);
    expect(edition(test).interests).toMatchObject([{ person: 'disa', found: 'disqualified', barsSince: expect.any(String) }]);
    expect(decides(test)).toBe('decider-disqualified');
  });
});
