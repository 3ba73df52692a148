import { describe, expect, it, test } from '@jest/globals';
import type { Actor } from '../actor.js';
import { exemptionNext } from '../conduct/exemption-case.js';
import { STANDING_POLICY } from '../conduct/policy.js';
import { settleDisqualification } from '../directive/acts/settle-disqualification.js';
import { DISA, record as decisionRecord, SIV, VERA } from '../directive/case.fixture.js';
import type { Exempting } from '../directive/content.js';
import { withEdition } from '../receipt/directive.fixture.js';
import { context, person, type TestRecord, told } from '../receipt/record.fixture.js';
import { expireExemption } from './acts/expire-exemption.js';
import { grantExemption } from './acts/grant-exemption.js';
import { referExemption } from './acts/refer-exemption.js';
import { refuseExemption } from './acts/refuse-exemption.js';
import { revokeExemption } from './acts/revoke-exemption.js';
import { board, contact, DAY, grant, granted, OF, requested } from './exemption.fixture.js';

const HEDDA = person('hedda', 'head-of-it');
const { record, ...bare } = grant;
const byBoard = { ...bare, board };

describe('who decides on an exemption', () => {
  test.each<[Exempting, Actor, string | string[]]>([
    ['city-director', DISA, ['ExemptionGranted']],
    ['city-director', VERA, ['ExemptionGranted']],
    ['city-director', HEDDA, 'role-missing'],
    ['city-director', SIV, 'board-missing'],
    ['head-of-it', HEDDA, ['ExemptionGranted']],
    ['head-of-it', DISA, 'role-missing'],
    ['executive-board', DISA, 'role-missing'],
  ])('the directive names %s: %j', (named, actor, outcome) => {
    expect(told(requested(named, { passedOn: true }).when(grantExemption, grant, context(DAY, actor)))).toEqual(outcome);
  });

  it('acts by the mandates up to the council, and a deputy in the stead of another', () => {
    expect(requested().when(grantExemption, grant, context(DAY, VERA))).toMatchObject({
      as: {
        office: 'deputy',
        inStead: { person: 'disa' },
        onBehalfOf: 'executive-board',
        mandates: ['mandate/director', 'mandate/board'],
      },
    });
  });

  it('needs a mandate in force, and the head of IT one that may be passed on', () => {
    expect(told(requested('city-director', { approved: false }).when(grantExemption, grant, context(DAY, DISA)))).toBe(
      'mandate-condition-unmet',
    );
    expect(told(requested('head-of-it').when(grantExemption, grant, context(DAY, HEDDA)))).toBe('exemption-not-passed-on');
  });

  it('is not whoever asked, nor whoever is disqualified', () => {
    const both = { ...DISA, person: contact.person };
    expect(told(requested().when(grantExemption, grant, context(DAY, both)))).toBe('requester-does-not-decide');

    const interest = { type: 'InterestDeclared', edition: 1, person: 'disa', raisedBy: 'self', reasons: 'Syskon.' } as const;
    const barred = requested().given('directive', 'tele', interest, DAY, 'disa');
    expect(told(barred.when(grantExemption, grant, context(DAY, DISA)))).toBe('decider-disqualified');
    expect(told(barred.when(grantExemption, grant, context(DAY, VERA)))).toEqual(['ExemptionGranted']);
  });

  it('is not whoever declared an interest under the edition that it was asked from, nor under one since', () => {
    const declared = (edition: number, person: string) =>
      ({ type: 'InterestDeclared', edition, person, raisedBy: 'self', reasons: 'Syskon.' }) as const;
    const first = requested().given('directive', 'tele', declared(1, 'disa'), DAY, 'disa');
    const next = withEdition('published', { edition: 2, record: first })
      .given('directive', 'tele', { type: 'EditionSuperseded', edition: 1, by: 2, lastDay: DAY }, DAY)
      .given('directive', 'tele', { type: 'EnteredIntoForce', edition: 2, on: '2026-04-09', evaluateFrom: '2027-04-09' }, '2026-04-09');
    const by = (actor: Actor) =>
      told(next.when(refuseExemption, { type: 'refuse-exemption', ...OF, record }, context('2026-04-10', actor)));
    expect(by(DISA)).toBe('decider-disqualified');
    next.given('directive', 'tele', declared(2, 'vera'), '2026-04-10', 'vera');
    expect(by(VERA)).toBe('decider-disqualified');
  });

  it('is whoever the board has found not to be disqualified, also when the question was raised under an edition that has ended', () => {
    const raised = requested().given(
      'directive',
      'tele',
      { type: 'InterestDeclared', edition: 1, person: 'disa', raisedBy: 'other', reasons: 'Syskon.' },
      DAY,
      'olle',
    );
    const next = withEdition('published', { edition: 2, record: raised })
      .given('directive', 'tele', { type: 'EditionSuperseded', edition: 1, by: 2, lastDay: DAY }, DAY)
      .given('directive', 'tele', { type: 'EnteredIntoForce', edition: 2, on: '2026-04-09', evaluateFrom: '2027-04-09' }, '2026-04-09');
    const decides = () => told(next.when(refuseExemption, { type: 'refuse-exemption', ...OF, record }, context('2026-04-10', DISA)));
    expect(decides()).toBe('disqualification-open');
    const settle = {
      type: 'settle-disqualification',
      directive: 'tele',
      edition: 1,
      person: 'disa',
      disqualified: false,
      board: { ...board, day: '2026-04-10' },
      reasons: 'Ingen nytta.',
    } as const;
    expect(told(next.when(settleDisqualification, settle, context('2026-04-10', SIV)))).toEqual(['DisqualificationDecided']);
    expect(decides()).toEqual(['ExemptionRefused']);
  });

  it('is whoever declared an interest in the next edition alone, while that is prepared', () => {
    const test = withEdition('draft', { edition: 2, record: requested() });
    test.given(
      'directive',
      'tele',
      { type: 'InterestDeclared', edition: 2, person: 'disa', raisedBy: 'self', reasons: 'Syskon.' },
      DAY,
      'disa',
    );
    expect(told(test.when(grantExemption, grant, context(DAY, DISA)))).toEqual(['ExemptionGranted']);
  });

  it("is the board where the directive names it: its secretary records the meeting's day and paragraph", () => {
    const test = requested('executive-board');
    const outcome = test.when(grantExemption, byBoard, context(DAY, SIV));
    expect(test.state('exemption', 'x1')?.decisions).toMatchObject([{ outcome: 'granted', body: 'executive-board', on: board.day }]);
    expect(outcome).toMatchObject({
      as: { office: 'board-secretary', onBehalfOf: 'executive-board', mandates: ['mandate/board'] },
      changes: [{ event: { type: 'ExemptionGranted', board } }],
    });
  });

  test.each([
    ['without the meeting', grant, 'board-missing'],
    ['of a meeting yet to be', { ...byBoard, board: { ...board, day: '2026-04-09' } }, 'board-day-ahead'],
    ['of a meeting before the request', { ...byBoard, board: { ...board, day: '2026-03-31' } }, 'board-day-before-request'],
    ['without a paragraph', { ...byBoard, board: { ...board, paragraph: '' } }, 'record-lacks'],
    ['without reasons', { ...byBoard, board: { ...board, reasons: '' } }, 'reasons-missing'],
  ])("records no board's decision %s", (_, command, code) => {
    expect(told(requested('executive-board').when(grantExemption, command, context(DAY, SIV)))).toBe(code);
  });

  it('is the board also where the exemption had run out before its secretary recorded it', () => {
    const late = context('2026-05-04', SIV);
    const shortly = { ...byBoard, until: '2026-04-30' };
    expect(told(requested('executive-board').when(grantExemption, shortly, late))).toEqual(['ExemptionGranted']);
    expect(told(requested('executive-board').when(grantExemption, { ...byBoard, until: '2026-04-06' }, late))).toBe('day-past');
    expect(told(requested().when(grantExemption, { ...grant, until: shortly.until }, context('2026-05-04', DISA)))).toBe('day-past');
  });

  it('binds and frees by the council’s mandate: without it the board grants nothing, and may refuse', () => {
    const test = requested('executive-board', { approved: false });
    expect(told(test.when(grantExemption, byBoard, context(DAY, SIV)))).toBe('board-lacks-the-councils-mandate');
    expect(told(test.when(refuseExemption, { type: 'refuse-exemption', ...OF, board }, context(DAY, SIV)))).toEqual(['ExemptionRefused']);
  });

  it('is the board when the case was referred to it, though the director has no mandate, and then it also revokes', () => {
    const test = requested();
    const mandate = test.state('mandate', 'director');
    if (!mandate) throw new Error('the director has a mandate');
    test.standing('mandate', 'director', { ...mandate, until: '2026-04-01' });
    const refer = { type: 'refer-exemption', ...OF, reasons: 'Uppdraget saknas.' } as const;
    expect(told(test.when(referExemption, { ...refer, reasons: '' }, context(DAY, DISA)))).toBe('reasons-missing');
    expect(told(test.when(referExemption, refer, context(DAY, SIV)))).toBe('role-missing');
    expect(told(test.when(referExemption, refer, context(DAY, VERA)))).toEqual(['ExemptionReferred']);
    expect(told(test.when(referExemption, refer, context(DAY, DISA)))).toBe('exemption-in-another-state');
    expect(told(test.when(grantExemption, grant, context(DAY, DISA)))).toBe('role-missing');
    expect(told(test.when(grantExemption, byBoard, context(DAY, SIV)))).toEqual(['ExemptionGranted']);
    expect(told(test.when(revokeExemption, { type: 'revoke-exemption', ...OF, record }, context(DAY, DISA)))).toBe('role-missing');
    expect(told(test.when(revokeExemption, { type: 'revoke-exemption', ...OF, board }, context(DAY, SIV)))).toEqual(['ExemptionRevoked']);
  });
});

describe('the board', () => {
  /** Its director has no mandate any more: nobody but the board may decide. */
  const takenBack = (record: TestRecord) => {
    const mandate = record.state('mandate', 'director');
    const revoked = { from: '2026-04-10', decidedOn: '2026-04-09', paragraph: '3', recordedOn: '2026-04-10' };
    return mandate ? record.standing('mandate', 'director', { ...mandate, revoked }) : record;
  };
  const AFTER = '2026-04-15';
  const meeting = { ...board, day: '2026-04-14' };

  it('revokes what its director granted, and grants or refuses what was asked of the director, as its secretary records it', () => {
    const inForce = takenBack(granted());
    const revoke = { type: 'revoke-exemption', ...OF } as const;
    expect(told(inForce.when(revokeExemption, { ...revoke, record }, context(AFTER, DISA)))).toBe('mandate-revoked');
    expect(told(inForce.when(revokeExemption, { ...revoke, record }, context(AFTER, SIV)))).toBe('board-missing');
    expect(told(inForce.when(revokeExemption, { ...revoke, board: meeting }, context(AFTER, DISA)))).toBe('mandate-revoked');
    expect(inForce.when(revokeExemption, { ...revoke, board: meeting }, context(AFTER, SIV))).toMatchObject({
      as: { office: 'board-secretary', onBehalfOf: 'executive-board' },
      changes: [{ event: { type: 'ExemptionRevoked', board: meeting } }],
    });
    expect(told(takenBack(requested()).when(grantExemption, { ...bare, board: meeting }, context(AFTER, SIV)))).toEqual([
      'ExemptionGranted',
    ]);
    const refusing = { type: 'refuse-exemption', ...OF, board: meeting } as const;
    expect(told(takenBack(requested()).when(refuseExemption, refusing, context(AFTER, SIV)))).toEqual(['ExemptionRefused']);
  });

  it('decides any single case though its director could, who has no say in it then', () => {
    const test = requested();
    expect(told(test.when(grantExemption, byBoard, context(DAY, DISA)))).toBe('role-missing');
    expect(told(test.when(grantExemption, byBoard, context(DAY, SIV)))).toEqual(['ExemptionGranted']);
    expect(told(test.when(revokeExemption, { type: 'revoke-exemption', ...OF, record }, context(AFTER, DISA)))).toBe('role-missing');
  });

  it('does not take back what was not granted yet on the day of its meeting', () => {
    const early = { type: 'revoke-exemption', ...OF, board } as const;
    expect(told(granted().when(revokeExemption, early, context(AFTER, SIV)))).toBe('board-day-before-grant');
  });
});

describe('a decision on an exemption', () => {
  test.each([
    ['without its record', bare, 'exemption-record-missing'],
    ['without reasons', { ...grant, record: decisionRecord({ reasons: '' }) }, 'record-lacks'],
    ['in what may not be delegated', { ...grant, record: decisionRecord({ delegable: false }) }, 'not-delegable'],
    ['until a day that is past', { ...grant, until: '2026-04-07' }, 'day-past'],
    ['for longer than was asked', { ...grant, until: '2027-01-01' }, 'exemption-longer-than-asked'],
    ['in another case', { ...grant, directive: 'sol' }, 'not-found'],
  ])('is refused %s', (_, command, code) => {
    expect(told(requested().when(grantExemption, command, context(DAY, DISA)))).toBe(code);
  });

  it('frees nobody from what has been repealed, after its last day', () => {
    const repealed = (record: ReturnType<typeof requested>) =>
      record.given(
        'directive',
        'tele',
        { type: 'BoardRepealed', edition: 1, document: 2, textHash: 'h', lastDay: '2026-05-15', board },
        DAY,
      );
    const until = (day: string) => told(repealed(requested()).when(grantExemption, { ...grant, until: day }, context(DAY, DISA)));
    expect(until('2026-05-16')).toBe('day-past-the-last');
    expect(until('2026-05-15')).toEqual(['ExemptionGranted']);

    const record = repealed(granted());
    const [exemption, directive] = [record.state('exemption', 'x1'), record.state('directive', 'tele')];
    if (!exemption || !directive) throw new Error('the exemption is granted');
    const reading = exemptionNext({ exemption, directive }, STANDING_POLICY, `${DAY}T09:00:00.000Z`);
    expect(reading).toMatchObject({ phase: 'granted', expiry: { due: '2026-05-15T22:00:00.000Z' } });
    const expire = (today: string) => told(record.when(expireExemption, { type: 'expire-exemption', ...OF }, context(today)));
    expect([expire('2026-05-15'), expire('2026-05-16')]).toEqual(['not-yet-due', ['ExemptionExpired']]);
  });

  it('is taken once', () => {
    expect(told(granted().when(grantExemption, grant, context(DAY, DISA)))).toBe('exemption-in-another-state');
    const test = requested();
    const refuse = { type: 'refuse-exemption', ...OF, record } as const;
    expect(told(test.when(refuseExemption, refuse, context(DAY, DISA)))).toEqual(['ExemptionRefused']);
    expect(test.state('exemption', 'x1')).toMatchObject({
      state: 'refused',
      decisions: [{ outcome: 'refused', by: 'disa', body: 'delegate' }],
    });
    expect(told(test.when(grantExemption, grant, context(DAY, DISA)))).toBe('exemption-in-another-state');
  });

  it('frees from no provision that has ceased, but may refuse it', () => {
    const test = requested().given('directive', 'tele', { type: 'EditionRepealed', edition: 1 }, DAY);
    expect(told(test.when(grantExemption, grant, context(DAY, DISA)))).toBe('exemption-provision-ceased');
    expect(told(test.when(refuseExemption, { type: 'refuse-exemption', ...OF, record }, context(DAY, DISA)))).toEqual(['ExemptionRefused']);
  });
});
