import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Act } from '../act.js';
import { rolesOn } from '../actor.js';
import { addDays } from '../conduct/working-days.js';
import { DIRECTIVE_ACTS as A } from '../directive/acts.js';
import { city, content } from '../directive/case.fixture.js';
import { context, person, type TestRecord, told } from '../receipt/record.fixture.js';
import { PERSON_ACTS as P } from './acts.js';
import type { Successors } from './handing-over.js';
import { tasksOf } from './tasks.js';

const ADA = person('ada', 'administrator');
const PEOPLE = ['olle', 'olga', 'rut', 'roy', 'ragna'] as const;
type Name = (typeof PEOPLE)[number];
/** Everybody is officer and reviewer, and each speaks for a committee. */
const actor = (id: Name) => person(id, 'it-officer', 'reviewer', { role: 'committee-contact', unit: `unit-${id}`, from: '2008-01-01' });

function house(): TestRecord {
  const test = city();
  for (const id of PEOPLE) {
    const { name, roles } = actor(id);
    const held = roles.map((role, at) => ({ ...role, number: at + 1, namedBy: 'administrator' as const }));
    test.standing('person', id, { id, subject: id, name, email: `${id}@example.se`, preference: 'at-once', language: 'sv', roles: held });
  }
  return test;
}

const DAY = '2026-02-02';
const all = (to: string): Successors => ({ cases: to, reviews: to, evaluations: to, contacts: to });
const closes = (test: TestRecord, id: string, successors?: Successors, day = DAY) =>
  told(
    test.when(
      P['close-person'],
      { type: 'close-person', person: id, lastDay: addDays(day, 30), reason: 'Slutar.', ...(successors && { successors }) },
      context(day, ADA),
    ),
  );

function withCase(test = house()): TestRecord {
  const does = <C>(act: Act<C>, command: C, by: Name) => test.when(act, command, context(DAY, actor(by)));
  does(A['start-directive'], { type: 'start-directive', directive: 'd', area: 'telefoni', title: 'T' }, 'olle');
  does(A['save-draft'], { type: 'save-draft', directive: 'd', edition: 1, content: content() }, 'olle');
  does(A['submit-draft'], { type: 'submit-draft', directive: 'd', edition: 1, reviewers: ['rut', 'roy'] }, 'olle');
  return test;
}

function hangingOn(test: TestRecord, id: string) {
  const found = test.state('person', id);
  if (!found) throw new Error(`there is no ${id}`);
  const directives = ['d', 'd1', 'd2'].flatMap((one) => test.state('directive', one) ?? []);
  return tasksOf(found, directives, [], addDays(found.left ?? DAY, 1)).map(({ kind }) => kind);
}

describe('a person who leaves', () => {
  it('is refused while a case, a review or a committee hangs on them, and told how many', () => {
    const outcome = withCase().when(
      P['close-person'],
      { type: 'close-person', person: 'olle', lastDay: DAY, reason: 'S' },
      context(DAY, ADA),
    );
    expect(outcome).toMatchObject({ refused: 'tasks-left', facts: { cases: 1, reviews: 0, contacts: 1, list: '031-1/2026' } });
  });

  it('leaves when a colleague takes it all in the same act', () => {
    const test = withCase();
    expect(closes(test, 'olle', all('olga'))).toEqual(['CaseHandedOver', 'RoleGiven', 'PersonLeft']);
    expect(closes(test, 'rut', all('ragna'))).toEqual(['ReviewerReplaced', 'RoleGiven', 'PersonLeft']);
    expect([hangingOn(test, 'olle'), hangingOn(test, 'rut'), hangingOn(test, 'olga'), hangingOn(test, 'ragna')]).toEqual([
      [],
      [],
      ['case', 'contact', 'contact'],
      ['review', 'contact', 'contact'],
    ]);
  });

  it.each([
    ['to a reviewer who is asked already', 'rut', all('roy'), 'reviewer-asked-already'],
    ['to the drafter', 'rut', all('olle'), 'reviewer-drafted'],
    ['to themselves', 'olle', all('olle'), 'successor-is-the-same'],
    ['to a stranger', 'olle', all('nobody'), 'not-found'],
    ['for some of it', 'olle', { cases: 'olga' }, 'tasks-left'],
    ['to somebody who is no officer', 'olle', { ...all('olga'), cases: 'siv' }, 'successor-is-no-officer'],
  ])('hands nothing over %s, and stays', (_, who, successors, refused) => {
    const test = withCase();
    expect(closes(test, who, successors)).toBe(refused);
    expect(test.state('person', who)).not.toHaveProperty('left');
  });

  it('begins nothing more, and is given nothing', () => {
    const test = withCase();
    closes(test, 'ragna', all('olga'));
    const does = <C>(act: Act<C>, command: C, by: Name) => told(test.when(act, command, context(DAY, actor(by))));
    expect(does(A['start-directive'], { type: 'start-directive', directive: 'e', area: 'omrade-1', title: 'T' }, 'ragna')).toBe(
      'person-has-left',
    );
    expect(does(A['hand-over-case'], { type: 'hand-over-case', directive: 'd', edition: 1, to: 'ragna', reasons: 'R' }, 'olle')).toBe(
      'person-has-left',
    );
  });
});

describe('what hangs on a person', () => {
  it('goes to a colleague without anybody leaving, by kind', () => {
    const test = withCase();
    const hand = (successors: Successors) =>
      told(
        test.when(
          P['hand-over-tasks'],
          { type: 'hand-over-tasks', person: 'olle', successors, reasons: 'Föräldraledig.' },
          context(DAY, ADA),
        ),
      );
    expect(hand({ reviews: 'ragna' })).toBe('no-tasks');
    expect(hand({ cases: 'olga' })).toEqual(['CaseHandedOver']);
    expect(hangingOn(test, 'olle')).toEqual(['contact']);
    expect(hand({ contacts: 'olga' })).toEqual(['RoleGiven', 'RoleEnded']);
    expect(hand({ contacts: 'olga' })).toBe('no-tasks');
    expect([hangingOn(test, 'olle'), hangingOn(test, 'olga')]).toEqual([[], ['case', 'contact', 'contact']]);
    const speaksFor = (id: Name, day: string) =>
      rolesOn(test.state('person', id) ?? { roles: [] }, day).filter(({ unit }) => unit === 'unit-olle').length;
    expect([speaksFor('olle', DAY), speaksFor('olle', addDays(DAY, 1)), speaksFor('olga', DAY)]).toEqual([1, 0, 1]);
  });
});

type Step = (test: TestRecord) => unknown;
const name = fc.constantFrom(...PEOPLE);
const directive = fc.constantFrom('d1', 'd2');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(directive, name).map<Step>(([id, by]) => (test) => {
    const area = id === 'd1' ? 'omrade-1' : 'omrade-2';
    test.when(A['start-directive'], { type: 'start-directive', directive: id, area, title: id }, context(DAY, actor(by)));
    test.when(A['save-draft'], { type: 'save-draft', directive: id, edition: 1, content: content() }, context(DAY, actor(by)));
  }),
  fc.tuple(directive, name, fc.uniqueArray(name, { minLength: 2, maxLength: 3 })).map<Step>(
    ([id, by, reviewers]) =>
      (test) =>
        test.when(A['submit-draft'], { type: 'submit-draft', directive: id, edition: 1, reviewers }, context(DAY, actor(by))),
  ),
  fc.tuple(directive, name, name).map<Step>(
    ([id, by, to]) =>
      (test) =>
        test.when(A['hand-over-case'], { type: 'hand-over-case', directive: id, edition: 1, to, reasons: 'R' }, context(DAY, actor(by))),
  ),
  fc.tuple(directive, name).map<Step>(
    ([id, by]) =>
      (test) =>
        test.when(A['decline-review'], { type: 'decline-review', directive: id, edition: 1, reasons: 'R' }, context(DAY, actor(by))),
  ),
  fc.tuple(directive, name, name, name).map<Step>(
    ([id, by, reviewer, successor]) =>
      (test) =>
        test.when(
          A['replace-reviewer'],
          { type: 'replace-reviewer', directive: id, edition: 1, reviewer, successor, reasons: 'R' },
          context(DAY, actor(by)),
        ),
  ),
  fc.tuple(name, name, name).map<Step>(
    ([id, to, other]) =>
      (test) =>
        closes(test, id, { ...all(to), reviews: other }),
  ),
);

it('never hangs on somebody who has left', () => {
  let left = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
      const test = house();
      for (const one of steps) one(test);
      for (const id of PEOPLE) {
        if (test.state('person', id)?.left === undefined) continue;
        left += 1;
        expect(hangingOn(test, id)).toEqual([]);
      }
    }),
  );
  expect(left).toBeGreaterThan(0);
});
