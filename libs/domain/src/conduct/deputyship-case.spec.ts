import { describe, expect, test } from '@jest/globals';
import { CONDUCT_ACTS } from './acts.js';
import { deputyshipNext } from './deputyship-case.js';
import { on, people } from './edition.fixture.js';
import { STANDING_POLICY } from './policy.js';
import { duesOf } from './reading.js';
import { type ConductRecord, told } from './record.fixture.js';

const term = (from: string, until?: string) => ({
  type: 'RoleGiven' as const,
  number: 1,
  role: 'deputy' as const,
  from,
  ...(until !== undefined && { until }),
  inStead: { person: 'disa', name: 'Disa' },
  namedBy: 'executive-board' as const,
  reason: '',
});
const deputy = (from: string, until?: string) =>
  people()
    .given('person', 'dag', on('2027-01-04'), { type: 'PersonRegistered', subject: 'dag', name: 'dag', email: '' })
    .given('person', 'dag', on('2027-01-04'), term(from, until));

function next(record: ConductRecord, day: string): readonly string[] {
  const person = record.state('person', 'dag');
  if (!person) throw new Error('there is no deputy');
  const reading = deputyshipNext({ person }, STANDING_POLICY, on(day));
  return [reading.phase, ...duesOf(reading).map(({ act, due }) => `${due.slice(0, 16)} ${act}`)];
}

describe('a deputy', () => {
  test('is told of the beginning some working days before, and of the end on the last one', () =>
    expect(next(deputy('2027-02-01', '2027-02-14'), '2027-01-11')).toEqual([
      'deputyship',
      '2027-01-27T07:00 tell-deputyship-begins',
      '2027-02-12T07:00 tell-deputyship-ends',
    ]));

  test('who has begun is told of the end alone', () =>
    expect(next(deputy('2027-02-01', '2027-02-14'), '2027-02-02')).toEqual(['deputyship', '2027-02-12T07:00 tell-deputyship-ends']));

  test('whose time is out is waited for no more', () => expect(next(deputy('2027-02-01', '2027-02-14'), '2027-02-15')).toEqual(['closed']));

  test('without an end is waited for no more once begun', () => expect(next(deputy('2027-02-01'), '2027-02-02')).toEqual(['closed']));

  test('is told together with the one in whose stead they are', () => {
    const due = {
      conductor: 'deputyship/dag',
      phase: 'deputyship',
      act: 'tell-deputyship-begins',
      round: 1,
      due: '2027-01-27T07:00:00.000Z',
    } as const;
    const outcome = deputy('2027-02-01', '2027-02-14').when(CONDUCT_ACTS[due.act], { type: due.act, ...due }, due.due);
    expect(told(outcome)).toEqual(['tell-deputyship-begins → dag, disa']);
  });
});
