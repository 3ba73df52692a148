import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Role, rolesOn } from '../actor.js';
import { addDays } from '../conduct/working-days.js';
import { chainGiven } from '../mandate/mandates.fixture.js';
import { type MemoryRecord, somebody } from '../mandate/record.fixture.js';
import { APPROVED } from '../strategy/stockholm.fixture.js';
import { PERSON_ACTS } from './acts.js';

const ada = somebody('ada', 'administrator');
const PEOPLE = ['a', 'b', 'c', 'd'] as const;
const FIRST = '2026-11-25';
const SECOND = addDays(FIRST, 1);
const DAYS = Array.from({ length: 40 }, (_, n) => addDays(FIRST, n));

const person = fc.constantFrom(...PEOPLE);
const day = fc.constantFrom(...DAYS);
const period = fc.tuple(day, day);
type Step = (record: MemoryRecord, today: string) => unknown;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(person, period, fc.boolean()).map<Step>(([id, [from, until], open]) => (record, today) => {
    const given = { role: 'city-director', from, ...(!open && { until }), reason: 'Så' } as const;
    return record.when(PERSON_ACTS['give-role'], { type: 'give-role', person: id, ...given }, ada, today);
  }),
  fc.tuple(person, person, period, fc.boolean()).map<Step>(([id, inStead, [from, until], board]) => (record, today) => {
    const named = { person: id, inStead, employee: true, from, until, reason: 'Så' };
    return board
      ? record.when(
          PERSON_ACTS['name-deputy'],
          { type: 'name-deputy', ...named, namedBy: { by: 'executive-board', day: today, paragraph: '1' } },
          ada,
          today,
        )
      : record.when(
          PERSON_ACTS['name-deputy'],
          { type: 'name-deputy', ...named, namedBy: { by: 'city-director' } },
          somebody(inStead, 'city-director'),
          today,
        );
  }),
  fc.tuple(person, fc.integer({ min: 1, max: 3 }), day).map<Step>(
    ([id, number, lastDay]) =>
      (record, today) =>
        record.when(PERSON_ACTS['end-role'], { type: 'end-role', person: id, number, lastDay, reason: 'Så' }, ada, today),
  ),
  fc.tuple(person, day).map<Step>(
    ([id, lastDay]) =>
      (record, today) =>
        record.when(PERSON_ACTS['close-person'], { type: 'close-person', person: id, lastDay, reason: 'Så' }, ada, today),
  ),
);

/** A director in office, and a deputy named for a week from the second day: whatever comes then, somebody has held each role. */
function begun(): MemoryRecord {
  const record = chainGiven({ strategy: APPROVED });
  for (const id of PEOPLE) record.given('person', id, { type: 'PersonRegistered', subject: id, name: id, email: `${id}@stad.example` });
  const director = { type: 'give-role', person: 'a', role: 'city-director', from: FIRST, reason: 'Så' } as const;
  record.when(PERSON_ACTS['give-role'], director, ada, FIRST);
  const named = { person: 'b', inStead: 'a', employee: true, from: SECOND, until: addDays(FIRST, 7), reason: 'Så' };
  const board = { by: 'executive-board', day: FIRST, paragraph: '1' } as const;
  record.when(PERSON_ACTS['name-deputy'], { type: 'name-deputy', ...named, namedBy: board }, ada, FIRST);
  return record;
}

const holding = (record: MemoryRecord, role: Role, day: string) =>
  record
    .world()
    .all('person')
    .filter((one) => rolesOn(one, day).some((given) => given.role === role));

const history = fc.array(fc.tuple(step, fc.integer({ min: 0, max: 2 })), { maxLength: 40, size: 'max' }).map((steps) => {
  const record = begun();
  let today = FIRST;
  for (const [one, later] of steps) {
    today = addDays(today, later);
    one(record, today);
  }
  return record;
});

describe('whatever is recorded of people', () => {
  it.each(['deputy', 'city-director'] as const)('leaves at most one %s in function on a day', (role) => {
    expect(holding(begun(), role, SECOND)).toHaveLength(1);
    fc.assert(
      fc.property(history, (record) => {
        for (const on of DAYS) expect(holding(record, role, on).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is told again by its entries, each field declared open or committed', () => {
    fc.assert(
      fc.property(history, (record) => {
        expect(record.replayed().states()).toStrictEqual(record.states());
        expect(record.undeclared()).toEqual([]);
      }),
    );
  });
});
