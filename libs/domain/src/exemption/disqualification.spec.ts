import { describe, expect, it, test } from '@jest/globals';
import type { Actor } from '../actor.js';
import { DISA, HEDDA, OLLE, SIV, VERA } from '../directive/case.fixture.js';
import type { Exempting } from '../directive/content.js';
import { contactOf, context, person, type TestRecord, told } from '../receipt/record.fixture.js';
import { declareExemptionInterest } from './acts/declare-exemption-interest.js';
import { grantExemption } from './acts/grant-exemption.js';
import { referExemption } from './acts/refer-exemption.js';
import { refuseExemption } from './acts/refuse-exemption.js';
import { revokeExemption } from './acts/revoke-exemption.js';
import { settleExemptionDisqualification } from './acts/settle-exemption-disqualification.js';
import { board, contact, DAY, grant, granted, OF, requested } from './exemption.fixture.js';
import { openInterestsOf } from './exemption.js';

const { record, ...bare } = grant;
const reasons = 'Äger bolaget.';
const referral = { type: 'refer-exemption', ...OF, reasons: 'Principiellt.' } as const;
const refusal = { type: 'refuse-exemption', ...OF } as const;
const revocation = { type: 'revoke-exemption', ...OF } as const;

const declares = (test: TestRecord, who: Actor, of: string, day = DAY, more: object = {}) =>
  told(test.when(declareExemptionInterest, { type: 'declare-exemption-interest', ...OF, person: of, reasons, ...more }, context(day, who)));
const settles = (test: TestRecord, who: Actor, of: string, more: object = {}, day = DAY) =>
  told(
    test.when(
      settleExemptionDisqualification,
      { type: 'settle-exemption-disqualification', ...OF, person: of, disqualified: true, reasons, ...more },
      context(day, who),
    ),
  );
const grants = (test: TestRecord, who: Actor) => told(test.when(grantExemption, grant, context(DAY, who)));
const boardGrants = (test: TestRecord) => told(test.when(grantExemption, { ...bare, board }, context(DAY, SIV)));

/** With an interest told of, by whom, of whom. */
function with_(who: Actor, of: string, test = requested()): TestRecord {
  expect(declares(test, who, of)).toEqual(['InterestDeclared']);
  return test;
}

describe('an interest in an exemption', () => {
  test.each<[string, TestRecord, Actor, string, object, string | string[]]>([
    ['by the director, their own', requested(), DISA, 'disa', {}, ['InterestDeclared']],
    ['by an officer, of the director', requested(), OLLE, 'disa', {}, ['InterestDeclared']],
    ['by the committee that asks', requested(), contact, 'disa', {}, ['InterestDeclared']],
    ['by another committee', requested(), contactOf('socialnamnden'), 'disa', {}, 'not-contact-of-unit'],
    ['by an auditor', requested(), person('ada', 'auditor'), 'disa', {}, 'role-missing'],
    ['of nobody there is', requested(), DISA, 'nobody', {}, 'not-found'],
    ['without reasons', requested(), DISA, 'disa', { reasons: ' ' }, 'reasons-missing'],
    ['a second time', with_(DISA, 'disa'), OLLE, 'disa', {}, 'interest-known'],
    ['once it is granted', granted(), OLLE, 'disa', {}, ['InterestDeclared']],
  ])('is told of %s', (_, record, who, of, more, outcome) => {
    expect(declares(record, who, of, DAY, more)).toEqual(outcome);
  });

  it('is no matter any more once the exemption is over, and the question falls', () => {
    const test = with_(OLLE, 'rut');
    test.given('exemption', 'x1', { type: 'ExemptionRefused', board }, DAY, 'siv');
    expect(declares(test, OLLE, 'disa')).toBe('exemption-in-another-state');
    expect(settles(test, SIV, 'rut', { board })).toBe('exemption-in-another-state');
    expect(openInterestsOf(test.state('exemption', 'x1') as never)).toEqual([]);
  });
});

describe('whoever told of their own', () => {
  const acts: readonly [string, (test: TestRecord, who: Actor) => string | readonly string[], string][] = [
    ['grant', grants, 'ExemptionGranted'],
    ['refuse', (test, who) => told(test.when(refuseExemption, { ...refusal, record }, context(DAY, who))), 'ExemptionRefused'],
    ['refer', (test, who) => told(test.when(referExemption, referral, context(DAY, who))), 'ExemptionReferred'],
  ];
  test.each(acts)('does not %s it: the deputy does', (_, act, done) => {
    const test = with_(DISA, 'disa');
    expect(act(test, DISA)).toBe('decider-disqualified');
    expect(act(test, VERA)).toEqual([done]);
  });

  it('does not revoke it', () => {
    const test = with_(DISA, 'disa', granted());
    const revokes = (who: Actor) => told(test.when(revokeExemption, { ...revocation, record }, context(DAY, who)));
    expect(revokes(DISA)).toBe('decider-disqualified');
    expect(revokes(VERA)).toEqual(['ExemptionRevoked']);
  });

  it('does not decide as the head of IT either, and the board does', () => {
    const test = requested('head-of-it', { passedOn: true }).standing('person', 'hedda', { ...someone, id: 'hedda' });
    with_(HEDDA, 'hedda', test);
    expect(grants(test, HEDDA)).toBe('decider-disqualified');
    expect(boardGrants(test)).toEqual(['ExemptionGranted']);
  });

  it('leaves it to the board where the deputy is barred too', () => {
    const test = with_(VERA, 'vera', with_(DISA, 'disa'));
    expect([grants(test, DISA), grants(test, VERA)]).toEqual(['decider-disqualified', 'decider-disqualified']);
    expect(boardGrants(test)).toEqual(['ExemptionGranted']);
  });
});

describe('a question that another raised', () => {
  const decisions: readonly [string, Actor, string, Exempting, string | string[]][] = [
    ['the director whom it concerns', DISA, 'disa', 'city-director', 'disqualification-open'],
    ['the deputy, of the director', VERA, 'disa', 'city-director', 'disqualification-open'],
    ['the director, of an officer', DISA, 'olle', 'city-director', 'disqualification-open'],
    ['the board, of an officer who prepared it', SIV, 'olle', 'city-director', 'disqualification-open'],
    ['the board, of the director in whose place it has come', SIV, 'disa', 'city-director', ['ExemptionGranted']],
    ['the board that the directive names, of the director', SIV, 'disa', 'executive-board', 'disqualification-open'],
  ];
  test.each(decisions)('holds up the decision of %s', (_, who, of, named, outcome) => {
    const test = with_(contact, of, requested(named));
    expect(who === SIV ? boardGrants(test) : grants(test, who)).toEqual(outcome);
  });

  it('holds up a revocation, and no referral by another', () => {
    const revoked = with_(OLLE, 'rut', granted());
    expect(told(revoked.when(revokeExemption, { ...revocation, record }, context(DAY, DISA)))).toBe('disqualification-open');
    const refers = (who: Actor) => told(with_(OLLE, 'disa').when(referExemption, referral, context(DAY, who)));
    expect([refers(DISA), refers(VERA)]).toEqual(['disqualification-open', ['ExemptionReferred']]);
  });

  test.each<[string, Actor, object, string | string[]]>([
    ['by the person who steps aside', DISA, {}, ['DisqualificationDecided']],
    ['by the person who disputes it', DISA, { disqualified: false }, 'interest-disputed'],
    ['by somebody else', VERA, {}, 'interest-disputed'],
    ['by the board', SIV, { board }, ['DisqualificationDecided']],
    ['by the board without its meeting', SIV, {}, 'interest-disputed'],
    ['by the board at a meeting yet to be', SIV, { board: { ...board, day: '2026-04-09' } }, 'board-day-ahead'],
    ['by the board before the case', SIV, { board: { ...board, day: '2026-03-31' } }, 'board-day-before-case'],
    ['by the person in the board’s name', DISA, { board }, 'role-missing'],
    ['without reasons', SIV, { board, reasons: '' }, 'reasons-missing'],
    ['of somebody whom nothing is told of', SIV, { board, person: 'vera' }, 'interest-unknown'],
  ])('is settled %s', (_, who, more, outcome) => {
    expect(settles(with_(OLLE, 'disa'), who, 'disa', more)).toEqual(outcome);
  });

  it('is settled: whoever stepped aside is barred, whoever was cleared decides', () => {
    const aside = with_(OLLE, 'disa');
    settles(aside, DISA, 'disa');
    expect([grants(aside, DISA), grants(aside, VERA)]).toEqual(['decider-disqualified', ['ExemptionGranted']]);
    const cleared = with_(OLLE, 'disa');
    settles(cleared, SIV, 'disa', { board, disqualified: false });
    expect(grants(cleared, DISA)).toEqual(['ExemptionGranted']);
    expect(cleared.replayed().state('exemption', 'x1')?.interests).toEqual([
      { person: 'disa', raisedBy: 'other', found: 'not-disqualified' },
    ]);
  });

  it('does not begin the case’s time anew', () => {
    expect(with_(OLLE, 'disa').state('exemption', 'x1')?.since).toBe('2026-04-01T09:00:00.000Z');
  });
});

const someone = {
  subject: 'hedda',
  name: 'Hedda',
  email: 'hedda@example.se',
  preference: 'at-once',
  language: 'sv',
  roles: [{ role: 'head-of-it', from: '2008-01-01', number: 1, namedBy: 'administrator' }],
} as const;
