import { describe, expect, it, test } from '@jest/globals';
import { SYSTEM } from '../../actor.js';
import type { EditionState } from '../../directive/states.js';
import { outline, withEdition } from '../directive.fixture.js';
import { context, person, told } from '../record.fixture.js';
import { MOST_ADDRESSEES } from '../rules/few-at-once.js';
import { type SendToCommitteesCommand, sendToCommittees } from './send-to-committees.js';

const to = (...units: string[]): SendToCommitteesCommand => ({ type: 'send-to-committees', directive: 'tele', edition: 1, units });
const SCHOOL = { id: 'skolnamnden', kind: 'committee', registeredAt: '2008-01-01T09:00:00.000Z', name: 'Skolnämnden' } as const;
const both = to(...outline.addressees);
const day = context('2026-02-03');

describe('sending an edition to the committees', () => {
  it('publishes a decided edition and makes a receipt for each addressee', () => {
    const record = withEdition('decided');
    expect(told(record.when(sendToCommittees, both, day))).toEqual(['EditionPublished', 'ReceiptSent', 'ReceiptSent']);
    expect(record.state('directive', 'tele')?.editions[0]?.state).toBe('published');
  });

  it('puts into the receipt all that its page shows, and ten working days', () => {
    const record = withEdition('decided');
    record.when(sendToCommittees, both, day);
    expect(record.state('receipt', 'tele/1/skolnamnden')).toEqual({
      id: 'tele/1/skolnamnden',
      directive: 'tele',
      edition: 1,
      unit: 'skolnamnden',
      caseNumber: '031-10/2026',
      title: 'Anvisning för telefoni',
      textHash: 'text-1',
      sentAt: '2026-02-03T09:00:00.000Z',
      answerBy: '2026-02-17',
      state: 'sent',
    });
  });

  it('sends only to those who have it not', () => {
    const record = withEdition('decided');
    record.when(sendToCommittees, to('skolnamnden', 'skolnamnden'), day);
    expect(told(record.when(sendToCommittees, both, day))).toEqual(['ReceiptSent']);
    expect(told(record.when(sendToCommittees, both, day))).toEqual([]);
  });

  it('sends nothing to a unit that has closed, also since the conductor looked', () => {
    const record = withEdition('decided').standing('unit', 'skolnamnden', { ...SCHOOL, closed: '2026-02-02' });
    record.standing('unit', 'socialnamnden', {
      id: 'socialnamnden',
      kind: 'committee',
      registeredAt: '2008-01-01T09:00:00.000Z',
      name: 'Socialnämnden',
      closed: '2026-02-03',
    });
    record.when(sendToCommittees, both, day);
    expect([record.state('receipt', 'tele/1/skolnamnden'), record.state('receipt', 'tele/1/socialnamnden')?.state]).toEqual([
      undefined,
      'sent',
    ]);
  });

  it('publishes an edition that addresses nobody', () => {
    expect(told(withEdition('decided', { text: { addressees: [] } }).when(sendToCommittees, to(), day))).toEqual(['EditionPublished']);
  });

  test.each<[EditionState, string | string[]]>([
    ['draft', 'wrong-state'],
    ['in-review', 'wrong-state'],
    ['ready', 'wrong-state'],
    ['published', ['ReceiptSent', 'ReceiptSent']],
    ['in-force', ['ReceiptSent', 'ReceiptSent']],
  ])('of an edition that is %s: %s', (state, outcome) => {
    expect(told(withEdition(state).when(sendToCommittees, both, day))).toEqual(outcome);
  });

  test.each([
    ['a person', { ...day, actor: person('hedda', 'head-of-it') }, both, 'only-the-conductor'],
    ['a unit that it does not address', day, to('kyrkonamnden'), 'unit-not-addressed'],
    ['too many at once', day, to(...Array.from({ length: MOST_ADDRESSEES + 1 }, (_, n) => `u${n}`)), 'too-many-addressees-at-once'],
    ['an edition that is not there', day, { ...both, edition: 7 }, 'not-found'],
  ])('refuses %s', (_, when, command, code) => {
    expect(told(withEdition('decided').when(sendToCommittees, command, when))).toBe(code);
  });

  it('is done by the conductor', () => {
    expect(withEdition('decided').when(sendToCommittees, both, { ...day, actor: SYSTEM })).toMatchObject({ as: { office: 'system' } });
  });
});
