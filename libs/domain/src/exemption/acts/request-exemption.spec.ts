import { describe, expect, it, test } from '@jest/globals';
import type { Actor } from '../../actor.js';
import { DISA } from '../../directive/case.fixture.js';
import { withEdition } from '../../receipt/directive.fixture.js';
import { contactOf, context, told } from '../../receipt/record.fixture.js';
import { contact, inForce, REQUESTED, request, requested } from '../exemption.fixture.js';
import { type RequestExemptionCommand, requestExemption } from './request-exemption.js';

describe('requesting an exemption', () => {
  it('opens a case of its own', () => {
    expect(requested().state('exemption', 'x1')).toEqual({
      id: 'x1',
      caseNumber: '031-1/2026',
      directive: 'tele',
      edition: 1,
      provision: 'p2',
      unit: 'skolnamnden',
      reasons: 'Växeln är uppsagd först till årsskiftet.',
      requestedBy: contact.person,
      requestedAt: '2026-04-01T09:00:00.000Z',
      requestedUntil: '2026-12-31',
      state: 'requested',
      since: '2026-04-01T09:00:00.000Z',
      interests: [],
      decisions: [],
    });
  });

  test.each<[string, Partial<RequestExemptionCommand>, Actor, string]>([
    ['by another committee', {}, contactOf('socialnamnden'), 'not-contact-of-unit'],
    ['by the director', {}, DISA, 'role-missing'],
    ['by a unit that it does not bind', { unit: 'kyrkonamnden' }, contactOf('kyrkonamnden'), 'unit-not-addressed'],
    ['from a provision that is not there', { provision: 'p9' }, contact, 'provision-not-found'],
    ['until a day that is past', { until: '2026-03-31' }, contact, 'day-past'],
    ['without reasons', { reasons: ' ' }, contact, 'reasons-missing'],
    ['from an edition that is not there', { edition: 2 }, contact, 'not-found'],
  ])('is refused %s', (_, part, actor, code) => {
    expect(told(inForce().when(requestExemption, { ...request, ...part }, context(REQUESTED, actor)))).toBe(code);
  });

  it('is made once, of an edition in force', () => {
    expect(told(requested().when(requestExemption, request, context(REQUESTED, contact)))).toBe('exemption-exists');
    expect(told(withEdition('published').when(requestExemption, request, context(REQUESTED, contact)))).toBe('wrong-state');
  });
});
