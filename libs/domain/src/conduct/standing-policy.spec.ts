import { describe, expect, it, test } from '@jest/globals';
import type { Person } from '../person/person.js';
import { PROPOSED } from '../strategy/stockholm.fixture.js';
import type { SwedishDate } from '../time.js';
import { CONDUCT_ACTS } from './acts.js';
import { deputyshipNext } from './deputyship-case.js';
import { decision, editionIn, on, people, receiptSent } from './edition.fixture.js';
import { type Policy, STANDING_POLICY } from './policy.js';
import { type Due, duesOf } from './reading.js';
import { type ConductRecord, told } from './record.fixture.js';
import { strategyNext } from './strategy-case.js';
import { whatNext } from './what-next.js';

const { acknowledgement, referral } = STANDING_POLICY;

function adopts(record: ConductRecord, day: SwedishDate, change: Partial<Policy>): ConductRecord {
  return record.given('policy', 'standing', on(day), { type: 'PolicyAdopted', policy: { ...STANDING_POLICY, ...change }, reasons: '' });
}

const listed = (record: ConductRecord, day: SwedishDate): readonly Due[] => duesOf(whatNext(record.edition('d'), record.policy, on(day)));
const days = (dues: readonly Due[], act: string) => dues.filter((due) => due.act === act).map(({ due }) => due.slice(0, 10));

/** The conductor gives all that is due by the day. @returns which notices, to whom. */
function gives(record: ConductRecord, day: SwedishDate): readonly string[] {
  const due = listed(record, day).filter((one) => one.due <= on(day) && one.act in CONDUCT_ACTS);
  return due.flatMap((one) => told(record.when(CONDUCT_ACTS[one.act as 'tell-outcome'], { ...one, type: one.act }, on(day))));
}

/** A committee that is silent since 1 October: reminded on the 12th and 15th, told of on the 22nd and on 5 November. */
function silent(): ConductRecord {
  const record = receiptSent(editionIn('published'), 'skolnamnden', '2026-10-01', '2026-10-15');
  return receiptSent(record, 'socialnamnden', '2026-10-01', '2026-10-15');
}

describe('a policy that is adopted', () => {
  const later = {
    acknowledgement: { ...acknowledgement, remind: [-4, -1], escalate: [6, 12, 16].map((after) => ({ after, to: 'head-of-it' as const })) },
  };

  it('has nothing told again for days that have passed', () => {
    const record = silent();
    for (const day of ['2026-10-12', '2026-10-15', '2026-10-22', '2026-11-05']) gives(record, day);
    adopts(record, '2026-11-12', later);
    expect(gives(record, '2026-11-12')).toEqual([]);
    adopts(record, '2026-11-13', { acknowledgement: { ...acknowledgement, escalate: [{ after: 7, to: 'city-director' }] } });
    expect(gives(record, '2026-11-13')).toEqual([]);
  });

  it('counts from then on', () => {
    const record = silent();
    for (const day of ['2026-10-12', '2026-10-15', '2026-10-22']) gives(record, day);
    adopts(record, '2026-10-26', later);
    expect(days(listed(record, '2026-10-26'), 'escalate-acknowledgement')).toEqual(['2026-11-02', '2026-11-06']);
    expect(gives(record, '2026-11-02')).toEqual(['escalate-acknowledgement → hedda']);
  });

  it('leaves what an outage held up as the policy before it had it, and to whom', () => {
    const record = silent();
    for (const day of ['2026-10-12', '2026-10-15', '2026-10-22']) gives(record, day);
    adopts(record, '2026-11-06', later);
    expect(gives(record, '2026-11-06')).toEqual(['escalate-acknowledgement → disa']);
  });

  it('that counts fewer days forgets no case for which the one before it still had something to come', () => {
    const record = silent();
    for (const day of ['2026-10-12', '2026-10-15', '2026-10-22']) gives(record, day);
    const escalate = [
      { after: 3, to: 'head-of-it' as const },
      { after: 8, to: 'city-director' as const },
    ];
    adopts(record, '2026-11-02', { acknowledgement: { ...acknowledgement, escalate } });
    expect(gives(record, '2026-11-02')).toEqual(['escalate-acknowledgement → disa']);
    expect(gives(record, '2026-11-09')).toEqual([]);
  });

  test('with another time for the board moves its deadline only from then on', () => {
    const record = editionIn('ready').given('directive', 'd', on('2026-10-01'), { type: 'EditionReferred', ...decision, urgent: false });
    expect(days(listed(record, '2026-10-02'), 'escalate-referral')).toEqual(['2026-11-26']);
    adopts(record, '2026-11-02', { referral: { ...referral, within: 15 } });
    expect(days(listed(record, '2026-11-02'), 'remind-board-secretary')).toEqual(['2026-10-29']);
    expect(days(listed(record, '2026-11-02'), 'escalate-referral')).toEqual(['2026-11-05']);
  });

  it('does not remind of the council’s condition again for a day that has passed', () => {
    const record = PROPOSED.reduce((told, event) => told.given('strategy', 's', on('2008-10-22'), event), people());
    adopts(record, '2008-11-25', { strategy: { conditionEvery: 22 } });
    const strategy = record.state('strategy', 's');
    expect(strategy && days(duesOf(strategyNext({ strategy }, record.policy, on('2008-11-25'))), 'remind-council-condition')).toEqual([
      '2008-11-19',
      '2008-12-23',
    ]);
  });

  test.each([
    ['leaves a deputy who was told of the beginning', 2, '2027-01-28', '2027-01-27'],
    ['has a deputy told at once who should have been told by now', 10, '2027-01-20', '2027-01-18'],
  ])('%s', (_, notice, day, told) => {
    const record = people().person('dag', { role: 'deputy', inStead: { person: 'disa', name: 'Disa' } });
    const dag = record.state('person', 'dag');
    const roles = dag?.roles.map((role) => ({ ...role, from: '2027-02-01' }));
    adopts(record, day, { deputyship: { notice } });
    const person = { ...dag, roles } as Person;
    expect(days(duesOf(deputyshipNext({ person }, record.policy, on(day))), 'tell-deputyship-begins')).toEqual([told]);
  });
});

test('the policies of late are known, and what fell due before them is past', () => {
  const record = silent();
  for (let month = 1; month <= 9; month++) adopts(record, `2027-0${month}-01`, {});
  expect(record.policy.earlier).toHaveLength(4);
  expect(days(listed(record, '2027-09-01'), 'escalate-acknowledgement')).toEqual([]);
});
