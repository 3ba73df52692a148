import { describe, expect, it, test } from '@jest/globals';
import { ROLES, type Role } from '../../actor.js';
import { READINGS } from '../../permission/readings.js';
import { people } from '../edition.fixture.js';
import { type Chase, type EscalationTo, type Policy, STANDING_POLICY } from '../policy.js';
import { told } from '../record.fixture.js';
import { adoptPolicy } from './adopt-policy.js';

const NOW = '2027-01-11T09:00:00.000Z';
const actor = (role: Role) => ({ person: 'p', name: 'P', roles: [{ role, from: '2008-01-01' }] });

function adopts(change: Partial<Policy>, { role = 'administrator' as Role, reasons = 'Skäl.' } = {}) {
  const record = people();
  const outcome = record.when(adoptPolicy, { type: 'adopt-policy', policy: { ...STANDING_POLICY, ...change }, reasons }, NOW, actor(role));
  return { outcome: told(outcome), adopted: record.state('policy', 'standing')?.policy };
}

describe('a policy', () => {
  it('that we ship with is within its own bounds', () =>
    expect(adopts({})).toEqual({ outcome: ['PolicyAdopted'], adopted: { ...STANDING_POLICY, since: NOW, earlier: [STANDING_POLICY] } }));
  it('is adopted by an administrator', () => expect(adopts({}, { role: 'head-of-it' }).outcome).toBe('role-missing'));
  it('has reasons', () => expect(adopts({}, { reasons: ' ' }).outcome).toBe('reasons-missing'));

  const review = (change: Partial<Chase & { quorum: number }>) => ({ review: { ...STANDING_POLICY.review, ...change } });
  test.each<[string, Partial<Policy>]>([
    ['gives no time', review({ within: 0 })],
    ['gives more than a year', review({ within: 261 })],
    ['counts in parts of days', review({ within: 1.5 })],
    ['reminds after the deadline', review({ remind: [1] })],
    ['reminds before the time began', review({ remind: [-11] })],
    ['tells nobody of a missed deadline', review({ escalate: [] })],
    ['tells of a deadline before it is missed', review({ escalate: [{ after: 0, to: 'head-of-it' }] })],
    ['closes a review without a verdict', review({ quorum: 0 })],
    ['asks nothing', { evaluation: { ...STANDING_POLICY.evaluation, questions: [] } }],
    ['asks in one language', { evaluation: { ...STANDING_POLICY.evaluation, questions: [{ id: 'a', sv: 'Hur?', en: ' ' }] } }],
    [
      'asks twice under one name',
      { evaluation: { ...STANDING_POLICY.evaluation, questions: [1, 2].map(() => ({ id: 'a', sv: 'Hur?', en: 'How?' })) } },
    ],
    ['reports on a day that not every month has', { delegationReport: { daysOfMonth: [31], hour: 7, catchUpDays: 30 } }],
  ])('that %s is not adopted', (_, change) => expect(adopts(change).outcome).toBe('policy-out-of-bounds'));

  test.each(ROLES)('tells %s of a delay only where the role reads every case', (to) => {
    const reads = READINGS.cases.who.some(({ roles }) => roles.includes(to)) && to !== 'auditor';
    const { outcome } = adopts(review({ escalate: [{ after: 1, to: to as EscalationTo }] }));
    expect(outcome).toEqual(reads ? ['PolicyAdopted'] : 'told-may-not-read');
  });
});
