import { expect, it } from '@jest/globals';
import type { Change } from '../act.js';
import { decisionOnMandate } from './decision-on-mandate.js';

/** The evening's last hour by UTC is the next day in Stockholm. */
const AT = { at: '2026-11-25T23:30:00.000Z', office: 'deputy' } as const;
const ON = '2026-11-26';
const board = { day: '2026-11-20', paragraph: '7', reasons: 'Så.' };
const chair = { decidedOn: '2026-11-19', decidedBy: 'Karin Ek, ordförande', empowerment: 'KS § 7', reasons: 'Så.' };
const told = (event: object) => decisionOnMandate(event as Change['event'], AT);

it.each([
  'EditionApproved',
  'EditionDeclined',
  'EditionExtended',
  'RepealDecided',
  'CorrectionMade',
  'ExemptionGranted',
  'ExemptionRefused',
  'ExemptionRevoked',
])('%s is of its own day, by whoever acted', (type) => {
  expect(told({ type })).toEqual({ on: ON, by: 'deputy' });
});

it.each(['BoardApproved', 'BoardExtended', 'BoardRepealed', 'CorrectionMade', 'ExemptionGranted', 'ExemptionRefused', 'ExemptionRevoked'])(
  '%s is of the meeting, by the board',
  (type) => {
    expect(told({ type, board })).toEqual({ on: board.day, by: 'executive-board' });
  },
);

it('the chair’s is of the day on which it was taken', () => {
  expect(told({ type: 'ChairApproved', ...chair })).toEqual({ on: chair.decidedOn, by: 'chair' });
});

it.each(['EditionReturned', 'DecisionPostponed', 'EditionReferred', 'TextAmended', 'ExemptionReferred', 'MandateRevoked'])(
  '%s is none',
  (type) => {
    expect(told({ type })).toBeUndefined();
  },
);
