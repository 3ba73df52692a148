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

type Later = readonly [string, ExemptionEvent];

function exemption(...more: readonly Later[]): ConductRecord {
  const text = { ...outline, provisions: [{ id: 'p1' }] } as unknown as Outline;
  const saved = { type: 'DraftSaved', edition: 1, textHash: 'h1', outline: text, content: undefined as never } as const;
  const told = editionIn('in-force')
    .given('directive', 'd', on('2026-01-20'), saved)
    .given('exemption', 'x', on('2027-01-11'), requested, 'skolan');
  for (const [day, event] of more) told.given('exemption', 'x', on(day), event, 'disa');
  return told;
}

/** In a city whose board has mandated its director. */
function mandated(...more: readonly Later[]): ConductRecord {
  const terms = {
    type: 'MandateIssued',
    areas: 'all',
    from: '2008-10-22',
    mayNameDeputy: true,
    maySubdelegate: false,
    text: '',
    ground: 'KL',
  } as const;
  return exemption(...more)
    .given('mandate', 'board', on('2026-01-01'), { ...terms, giver: 'council', holder: 'executive-board' })
    .given('mandate', 'director', on('2026-01-01'), { ...terms, giver: 'executive-board', holder: 'city-director', parent: 'board' });
}

function command(due: string, act: 'tell-exemption-requested' = 'tell-exemption-requested') {
  return { type: act, act, conductor, phase: 'requested', round: 1, due, directive: 'd' } as const;
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
    expect(gives(mandated(), 'tell-exemption-requested', on('2027-01-11'), 'requested')).toEqual(['tell-exemption-requested → disa']);
    const referred = exemption(['2027-01-12', { type: 'ExemptionReferred', reasons: '' }]);
    expect(gives(referred, 'tell-exemption-requested', on('2027-01-12'), 'requested', 2)).toEqual(['tell-exemption-requested → signe']);
  });
});

describe('an exemption that the director is barred from deciding', () => {
  const barred = (): Later => ['2027-01-13', { type: 'InterestDeclared', person: 'disa', raisedBy: 'self', reasons: '' }];
  const inStead = { person: 'disa', name: 'Disa' };

  test('is told anew, from when it is known', () =>
    expect(next(mandated(barred()), '2027-01-13')).toContain('2027-01-13T09:00 tell-exemption-requested'));

  test.each([
    ['the deputy', mandated(barred()).person('vera', { role: 'deputy', inStead, namedBy: 'executive-board' }), 'vera'],
    ['the board’s secretary where there is none', mandated(barred()), 'signe'],
  ])('is told and reminded of to %s', (_, record, who) => {
    expect(gives(record, 'tell-exemption-requested', on('2027-01-13'), 'requested')).toEqual([`tell-exemption-requested → ${who}`]);
    expect(gives(record, 'remind-exemption-decision', '2027-01-27T07:00:00.000Z', 'requested')).toEqual([
      `remind-exemption-decision → ${who}`,
    ]);
    expect(record.state('conduct', conductor)?.done).toHaveLength(2);
  });

  test('says that it is the board’s where nobody else may decide', () => {
    const outcome = mandated(barred()).when(CONDUCT_ACTS['tell-exemption-requested'], command(on('2027-01-13')), on('2027-01-13'));
    expect(outcome).toMatchObject({ changes: [{ event: { about: { decider: 'board' } } }] });
  });

  test('and was referred is the board’s: nothing more is told of the director', () => {
    const referred = mandated(['2027-01-12', { type: 'ExemptionReferred', reasons: '' }], barred());
    expect(next(referred, '2027-01-13')).not.toContain('2027-01-13T09:00 tell-exemption-requested');
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
