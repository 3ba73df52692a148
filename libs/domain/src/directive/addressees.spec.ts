import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sendToCommittees } from '../receipt/acts/send-to-committees.js';
import { context, refusalOf, type TestRecord, told } from '../receipt/record.fixture.js';
import { DIRECTIVE_ACTS as A } from './acts.js';
import { addresseesOf, boundFrom } from './addressees.js';
import { content, DISA, edition, OLLE, record, SIV, TELE, until, VERA } from './case.fixture.js';
import type { BoardDecision, DecisionRecord } from './events.js';

const DAY = '2026-06-10';
const BOARD: BoardDecision = { day: '2026-06-09', paragraph: '7', reasons: 'Nämnden är inrättad.' };
const NAMED = ['skolnamnden', 'socialnamnden'];
const NEW = ['kyrkonamnden', 'digitalnamnden', 'hamnnamnden'];

/** In force, in a city that has formed committees since. */
function inForce(): TestRecord {
  const test = until('decided')
    .given('directive', 'tele', { type: 'EditionPublished', edition: 1 }, '2026-02-03')
    .given('directive', 'tele', { type: 'EnteredIntoForce', edition: 1, on: '2026-05-04', evaluateFrom: '2027-05-04' }, '2026-05-04');
  for (const id of [...NAMED, ...NEW])
    test.standing('unit', id, { id, kind: 'committee', registeredAt: '2008-01-01T09:00:00.000Z', name: id });
  test.standing('unit', 'valnamnden', {
    id: 'valnamnden',
    kind: 'committee',
    registeredAt: '2008-01-01T09:00:00.000Z',
    name: 'Valnämnden',
    closed: '2026-06-09',
  });
  return test;
}

interface Form {
  readonly record?: DecisionRecord;
  readonly board?: BoardDecision;
}
const BY_RECORD: Form = { record: record() };
const BY_BOARD: Form = { board: BOARD };

const add = (test: TestRecord, units: readonly string[], form: Form = BY_RECORD, who = DISA) =>
  test.when(A['extend-edition'], { type: 'extend-edition', ...TELE, units, ...form }, context(DAY, who));

describe('later addressees', () => {
  it('are bound by a decision of its own, of the same text, by the mandate', () => {
    const test = inForce();
    const before = edition(test).text?.hash;
    expect(add(test, ['digitalnamnden'])).toMatchObject({
      as: { office: 'city-director', onBehalfOf: 'executive-board', mandates: ['mandate/director', 'mandate/board'] },
      changes: [{ event: { type: 'EditionExtended', document: 2, units: ['digitalnamnden'], textHash: before, delegable: true } }],
    });
    expect(edition(test)).toMatchObject({ documents: 2, laterAddressees: [{ units: ['digitalnamnden'], from: DAY, document: 2 }] });
    expect(edition(test).text?.hash).toBe(before);
    expect(edition(test).decisions.at(-1)).toMatchObject({ outcome: 'extended', body: 'delegate', by: 'disa', document: 2 });
    expect(addresseesOf(edition(test))).toEqual([...NAMED, 'digitalnamnden']);
  });

  it('are the board’s to add where the matter may not be delegated', () => {
    const test = inForce();
    expect(told(add(test, NEW, { record: record({ delegable: false }) }))).toBe('not-delegable');
    expect(add(test, NEW, BY_BOARD, SIV)).toMatchObject({
      as: { office: 'board-secretary', onBehalfOf: 'executive-board', mandates: ['mandate/board'] },
      changes: [{ event: { type: 'BoardExtended', units: NEW, board: BOARD } }],
    });
    expect(edition(test).decisions.at(-1)).toMatchObject({ outcome: 'extended', body: 'executive-board', on: BOARD.day });
  });

  it('are sent the edition, which nobody else is', () => {
    const test = inForce();
    const send = () =>
      test.when(sendToCommittees, { type: 'send-to-committees', ...TELE, units: [...NAMED, 'digitalnamnden'] }, context(DAY));
    expect(told(send())).toBe('unit-not-addressed');
    add(test, ['digitalnamnden']);
    expect(told(send())).toEqual(['ReceiptSent', 'ReceiptSent', 'ReceiptSent']);
  });

  it('are bound from the day of the decision, as their receipt says, and never from before it or before they were sent it', () => {
    const test = inForce();
    add(test, ['digitalnamnden']);
    add(test, ['hamnnamnden'], BY_BOARD, SIV);
    const bound = (sentOn: string) => NAMED.concat('digitalnamnden', 'hamnnamnden').map((unit) => boundFrom(edition(test), unit, sentOn));
    expect(bound(BOARD.day)).toEqual(['2026-05-04', '2026-05-04', DAY, BOARD.day]);
    expect(bound('2026-06-22')).toEqual(['2026-05-04', '2026-05-04', '2026-06-22', '2026-06-22']);
    test.when(sendToCommittees, { type: 'send-to-committees', ...TELE, units: ['skolnamnden', 'digitalnamnden'] }, context(DAY));
    expect(test.state('receipt', 'tele/1/digitalnamnden')?.boundFrom).toBe(DAY);
    expect(test.state('receipt', 'tele/1/skolnamnden')?.boundFrom).toBeUndefined();
    test.when(sendToCommittees, { type: 'send-to-committees', ...TELE, units: ['hamnnamnden'] }, context('2026-06-22'));
    expect(test.state('receipt', 'tele/1/hamnnamnden')?.boundFrom).toBe('2026-06-22');
    const ahead = until('decided');
    ahead.standing('unit', 'digitalnamnden', {
      id: 'digitalnamnden',
      kind: 'committee',
      registeredAt: '2008-01-01T09:00:00.000Z',
      name: 'Digitalnämnden',
    });
    ahead.when(
      A['extend-edition'],
      { type: 'extend-edition', ...TELE, units: ['digitalnamnden'], ...BY_RECORD },
      context('2026-02-10', DISA),
    );
    expect(boundFrom(edition(ahead), 'digitalnamnden', '2026-02-10')).toBeUndefined();
    ahead.when(sendToCommittees, { type: 'send-to-committees', ...TELE, units: ['digitalnamnden'] }, context('2026-02-10'));
    expect(boundFrom(edition(ahead), 'digitalnamnden', '2026-02-10')).toBe('2026-05-04');
    expect(ahead.state('receipt', 'tele/1/digitalnamnden')?.boundFrom).toBeUndefined();
  });

  it('are not added by delegation where the next edition is decided already: they would fall away with this one', () => {
    const test = inForce();
    const next = { edition: 2, caseNumber: '031-2/2026', readyBy: '2026-06-01', basedOn: 1 };
    const decision = { edition: 2, document: 1, textHash: 'h', ...record() };
    for (const event of [
      { type: 'EditionStarted', ...next },
      { type: 'ReviewOpened', edition: 2, round: 1, reviewers: [], answerBy: '2026-06-01' },
      { type: 'ReadyForDecision', edition: 2, decideBy: '2026-06-05' },
    ] as const)
      test.given('directive', 'tele', event, '2026-06-01');
    expect(told(add(test, ['hamnnamnden']))).toEqual(['EditionExtended']);
    test.given('directive', 'tele', { type: 'EditionApproved', ...decision, withChanges: false }, '2026-06-05');
    expect(told(add(test, ['digitalnamnden']))).toBe('successor-decided');
    expect(told(add(test, ['digitalnamnden'], BY_BOARD, SIV))).toEqual(['BoardExtended']);
  });

  it('stay when the text is corrected', () => {
    const test = inForce();
    add(test, ['digitalnamnden']);
    const corrected = content({ provisions: content().provisions.map((one) => ({ ...one, text: `${one.text} ` })) });
    const correction = { type: 'correct-edition', ...TELE, content: corrected, what: 'Mellanslag.', reasons: 'Skrivfel.' } as const;
    expect(told(test.when(A['correct-edition'], correction, context(DAY, DISA)))).toEqual(['CorrectionMade']);
    expect(addresseesOf(edition(test))).toEqual([...NAMED, 'digitalnamnden']);
  });

  it.each<[string, readonly string[], Form, typeof DISA, string | readonly string[]]>([
    ['by the deputy with its record', NEW, BY_RECORD, VERA, ['EditionExtended']],
    ['by the director without its record', NEW, {}, DISA, 'record-lacks'],
    ['by the director as the board', NEW, BY_BOARD, DISA, 'role-missing'],
    ['by the secretary with a record', NEW, BY_RECORD, SIV, 'board-missing'],
    ['by the officer', NEW, BY_RECORD, OLLE, 'role-missing'],
    ['of one whom the text names', ['skolnamnden'], BY_RECORD, DISA, 'addressed-already'],
    ['of one who has closed', ['valnamnden'], BY_RECORD, DISA, 'addressee-closed'],
    ['of one that is not there', ['narnamnden'], BY_RECORD, DISA, 'addressee-not-found'],
    ['of one that closed after the board met', ['valnamnden'], BY_BOARD, SIV, ['BoardExtended']],
    ['of a meeting before the edition was decided', NEW, { board: { ...BOARD, day: '2026-02-01' } }, SIV, 'board-day-before-decision'],
    ['of a meeting to come', NEW, { board: { ...BOARD, day: '2026-06-11' } }, SIV, 'board-day-ahead'],
  ])('%s', (_, units, form, who, outcome) => {
    expect(told(add(inForce(), units, form, who))).toEqual(outcome);
  });

  it('are not added by delegation to what ends; what the board decided is recorded', () => {
    const test = inForce();
    test.when(A['decide-repeal'], { type: 'decide-repeal', ...TELE, lastDay: '2026-12-31', ...BY_RECORD }, context(DAY, DISA));
    expect(told(add(test, NEW))).toBe('repeal-decided');
    expect(told(add(test, NEW, BY_BOARD, SIV))).toEqual(['BoardExtended']);
  });

  it('are added before the edition is in force too, and not to a draft', () => {
    const decided = until('decided');
    decided.standing('unit', 'digitalnamnden', {
      id: 'digitalnamnden',
      kind: 'committee',
      registeredAt: '2008-01-01T09:00:00.000Z',
      name: 'Digitalnämnden',
    });
    expect(told(add(decided, ['digitalnamnden']))).toEqual(['EditionExtended']);
    expect(told(add(until('ready'), ['digitalnamnden']))).toBe('wrong-state');
  });

  it('are each bound once, by the decision that named them first, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.constantFrom(...NAMED, ...NEW), { minLength: 1 }), { maxLength: 8 }), (tries) => {
        const test = inForce();
        for (const units of tries) {
          const bound = addresseesOf(edition(test));
          const outcome = add(test, units);
          const again = units.find((unit) => bound.includes(unit));
          if (again) expect(refusalOf(outcome)).toEqual({ refused: 'addressed-already', facts: { unit: again } });
          else expect(told(outcome)).toEqual(['EditionExtended']);
        }
        const later = edition(test).laterAddressees?.flatMap(({ units }) => units) ?? [];
        expect(later).toEqual([...new Set(later)]);
        expect(later.filter((unit) => NAMED.includes(unit))).toEqual([]);
        expect(edition(test).documents).toBe(1 + (edition(test).laterAddressees?.length ?? 0));
      }),
    );
  });
});
