import { describe, expect, test } from '@jest/globals';
import type { Outline } from '../directive/content.js';
import type { ExemptionEvent } from '../exemption/events.js';
import { CONDUCT_ACTS } from './acts.js';
import type { ConductAct } from './conduct-act.js';
import { decision, editionIn, on, outline } from './edition.fixture.js';
import { exemptionNext } from './exemption-case.js';
import { STANDING_POLICY } from './policy.js';
import { duesOf } from './reading.js';
import { type ConductRecord, told } from './record.fixture.js';

const conductor = 'exemption/x';
const requested = {
  type: 'ExemptionRequested',
  caseNumber: '031-9/2027',
  directive: 'd',
  edition: 1,
  provision: 'p1',
  unit: 'skolnamnden',
  reasons: '',
  until: '2027-12-31',
} as const;
const { edition: _, document: __, textHash: ___, ...record } = decision;
const granted: ExemptionEvent = { type: 'ExemptionGranted', until: '2027-06-30', conditions: '', record };

function exemption(...more: readonly (readonly [string, ExemptionEvent])[]): ConductRecord {
  const text = { ...outline, provisions: [{ id: 'p1' }] } as unknown as Outline;
  const saved = { type: 'DraftSaved', edition: 1, textHash: 'h1', outline: text, content: undefined as never } as const;
  const told = editionIn('in-force')
    .given('directive', 'd', on('2026-01-20'), saved)
    .given('exemption', 'x', on('2027-01-11'), requested, 'skolan');
  for (const [day, event] of more) told.given('exemption', 'x', on(day), event, 'disa');
  return told;
}

function next(record: ConductRecord, day: string): readonly string[] {
  const found = record.state('exemption', 'x');
  const log = record.state('conduct', conductor);
  const directive = record.state('directive', 'd');
  if (!found) throw new Error('there is no exemption');
  const reading = exemptionNext({ exemption: found, ...(directive && { directive }), ...(log && { log }) }, STANDING_POLICY, on(day));
  return [reading.phase, ...duesOf(reading).map(({ act, due }) => `${due.slice(0, 16)} ${act}`)];
}

function gives(record: ConductRecord, act: Extract<ConductAct, keyof typeof CONDUCT_ACTS>, due: string, phase: string, round = 1) {
  return told(record.when(CONDUCT_ACTS[act], { type: act, act, conductor, phase, round, due, directive: 'd' }, due));
}

describe('an exemption that is asked for', () => {
  test('is chased', () => {
    expect(next(exemption(), '2027-01-11')).toEqual([
      'requested',
      '2027-01-11T09:00 tell-exemption-requested',
      '2027-01-27T07:00 remind-exemption-decision',
      '2027-02-01T07:00 remind-exemption-decision',
      '2027-02-08T07:00 escalate-exemption',
    ]);
  });

  test('is told to whom the directive names, or to the board’s secretary when it is referred', () => {
    expect(gives(exemption(), 'tell-exemption-requested', on('2027-01-11'), 'requested')).toEqual(['tell-exemption-requested → disa']);
    const referred = exemption(['2027-01-12', { type: 'ExemptionReferred', reasons: '' }]);
    expect(gives(referred, 'tell-exemption-requested', on('2027-01-12'), 'requested', 2)).toEqual(['tell-exemption-requested → signe']);
  });
});

describe('an exemption that is granted', () => {
  const record = () => exemption(['2027-01-18', granted]);
  test('ends after its last day, and its holder is told before and on it', () => {
    expect(next(record(), '2027-01-18')).toEqual([
      'granted',
      '2027-01-18T09:00 tell-exemption-decided',
      '2027-06-01T06:00 tell-exemption-expiry',
      '2027-06-30T06:00 tell-exemption-expiry',
      '2027-06-30T22:00 expire-exemption',
    ]);
    expect(gives(record(), 'tell-exemption-expiry', '2027-06-30T06:00:00.000Z', 'granted')).toEqual(['tell-exemption-expiry → skolan']);
  });

  test('and has lapsed with its edition is not said to hold to its last day', () => {
    const lapsed = record();
    lapsed.given('directive', 'd', on('2027-04-01'), { type: 'EditionLapsed', edition: 1, strategy: 's', lastDay: '2027-03-31' });
    expect(next(lapsed, '2027-06-01')).not.toContain('2027-06-01T06:00 tell-exemption-expiry');
    expect(gives(lapsed, 'tell-exemption-expiry', '2027-06-30T06:00:00.000Z', 'granted')).toBe('no-longer-due');
  });
});

test('an exemption that is refused is told of, and is over', () =>
  expect(next(exemption(['2027-01-18', { type: 'ExemptionRefused', record }]), '2027-01-18')).toEqual([
    'closed',
    '2027-01-18T09:00 tell-exemption-decided',
  ]));
