import { describe, expect, it } from '@jest/globals';
import type { MandateTerms } from '../mandate/mandate.js';
import { chainGiven } from '../mandate/mandates.fixture.js';
import { type MemoryRecord, somebody, told } from '../mandate/record.fixture.js';
import { APPROVED, PROPOSED } from '../strategy/stockholm.fixture.js';
import { includes } from '../time.js';
import type { NameDeputyCommand } from './acts/name-deputy.js';
import { PERSON_ACTS } from './acts.js';
import type { Person, PersonEvent } from './person.js';

const ada = somebody('ada', 'administrator');
const stina = somebody('stina', 'city-director');
const registered = (name: string): PersonEvent => ({ type: 'PersonRegistered', subject: name, name, email: `${name}@stad.example` });
const director = {
  type: 'RoleGiven',
  number: 1,
  role: 'city-director',
  from: '2020-01-01',
  namedBy: 'administrator',
  reason: 'Chef',
} as const satisfies PersonEvent;

function city({
  strategy = APPROVED,
  board = {},
}: {
  readonly strategy?: typeof APPROVED;
  readonly board?: Partial<MandateTerms>;
} = {}): MemoryRecord {
  return chainGiven({ strategy, board })
    .given('person', 'stina', registered('stina'), director)
    .given('person', 'maria', registered('maria'))
    .given('person', 'nils', registered('nils'))
    .given('person', 'olof', registered('olof'), { ...director, until: '2026-12-31' })
    .given('person', 'arkiv', { ...registered('arkiv'), kind: 'machine' } as PersonEvent)
    .given('person', 'gone', registered('gone'), { type: 'PersonLeft', lastDay: '2026-01-31', reason: 'Pension' });
}

const byBoard: NameDeputyCommand = {
  type: 'name-deputy',
  person: 'maria',
  inStead: 'stina',
  employee: true,
  from: '2026-12-01',
  until: '2026-12-31',
  namedBy: { by: 'executive-board', day: '2026-11-20', paragraph: '14' },
  reason: 'Ledighet',
};
const byDirector: NameDeputyCommand = { ...byBoard, namedBy: { by: 'city-director' } };

describe('a deputy named by the board', () => {
  it.each<readonly [string, Partial<NameDeputyCommand>, typeof ada, string]>([
    ['recorded by the administrator', {}, ada, 'RoleGiven'],
    ['recorded by the director', {}, stina, 'role-missing'],
    ['by an order to come', { namedBy: { by: 'executive-board', day: '2026-11-26', paragraph: '1' } }, ada, 'day-in-future'],
    ['from before the order', { from: '2026-11-19' }, ada, 'deputy-before-order'],
    ['who is no employee', { employee: false }, ada, 'deputy-not-employee'],
    ['who is the director', { person: 'stina' }, ada, 'deputy-for-oneself'],
    ['who records it', { person: 'maria' }, somebody('maria', 'administrator'), 'role-to-oneself'],
    ['who is a machine', { person: 'arkiv' }, ada, 'machine-has-no-say'],
    ['who has left', { person: 'gone' }, ada, 'person-has-left'],
    ['who is unknown', { person: 'none' }, ada, 'not-found'],
    ['in the stead of nobody known', { inStead: 'none' }, ada, 'not-found'],
    ['in the stead of one without the office', { inStead: 'nils' }, ada, 'deputy-without-office'],
    ['for a time that ends before it begins', { until: '2026-11-30' }, ada, 'period-reversed'],
    ['for longer than the director is in office', { inStead: 'olof', until: '2027-01-01' }, ada, 'deputy-without-office'],
    ['for as long as the director is in office', { inStead: 'olof' }, ada, 'RoleGiven'],
  ])('%s', (_, said, actor, then) => {
    expect(told(city().when(PERSON_ACTS['name-deputy'], { ...byBoard, ...said }, actor))).toBe(then);
  });

  it('carries the order and the name of the one in whose stead', () => {
    const record = city();
    record.when(PERSON_ACTS['name-deputy'], byBoard, ada);
    expect(record.state('person', 'maria')?.roles).toEqual([
      {
        number: 1,
        role: 'deputy',
        from: '2026-12-01',
        until: '2026-12-31',
        inStead: { person: 'stina', name: 'stina' },
        namedBy: 'executive-board',
        order: { day: '2026-11-20', paragraph: '14' },
      },
    ]);
  });
});

describe('a deputy named by the city director', () => {
  it.each<readonly [string, Parameters<typeof city>[0], Partial<NameDeputyCommand>, typeof ada, string]>([
    ['where the mandate allows', {}, {}, stina, 'RoleGiven'],
    ['where it does not', { board: { mayNameDeputy: false } }, {}, stina, 'mandate-names-no-deputy'],
    ['while its condition is unmet', { strategy: PROPOSED }, {}, stina, 'mandate-names-no-deputy'],
    ['after its last day', { board: { until: '2026-11-30' } }, {}, stina, 'mandate-names-no-deputy'],
    ['where it is for some areas', { board: { areas: ['telefoni'] } }, {}, stina, 'RoleGiven'],
    ['backwards', {}, { from: '2026-11-24' }, stina, 'deputy-before-order'],
    ['for another director', {}, { inStead: 'nils' }, stina, 'deputy-named-by-another'],
    ['by an administrator in their place', {}, {}, ada, 'role-missing'],
  ])('%s', (_, given, said, actor, then) => {
    expect(told(city(given).when(PERSON_ACTS['name-deputy'], { ...byDirector, ...said }, actor))).toBe(then);
  });
});

describe('a deputy in the stead of a director who leaves the office', () => {
  const again: PersonEvent = { ...director, number: 2, from: '2026-12-11' };
  const ends = (record: MemoryRecord, lastDay = '2026-12-10') =>
    told(record.when(PERSON_ACTS['end-role'], { type: 'end-role', person: 'stina', number: 1, lastDay, reason: 'Ny tjänst' }, ada));
  const closes = (record: MemoryRecord, lastDay = '2026-12-10') =>
    told(record.when(PERSON_ACTS['close-person'], { type: 'close-person', person: 'stina', lastDay, reason: 'Slutar' }, ada));
  const named = (...more: readonly PersonEvent[]) => {
    const record = city();
    record.when(PERSON_ACTS['name-deputy'], byBoard, ada);
    return record.given('person', 'stina', ...more);
  };
  const lastDayOf = (record: MemoryRecord, who = 'maria') => record.state('person', who)?.roles.at(-1)?.until;

  it.each([
    ['when the role ends', ends, 'RoleEnded, RoleEnded'],
    ['when the director leaves', closes, 'PersonLeft, RoleEnded'],
  ])('is deputy no longer than that, %s', (_, leave, events) => {
    const record = named();
    expect(leave(record)).toBe(events);
    expect(lastDayOf(record)).toBe('2026-12-10');
  });

  it('never becomes it, where it was to begin later', () => {
    const record = named();
    ends(record, '2026-11-25');
    const { roles = [] } = record.state('person', 'maria') ?? {};
    expect(roles.filter((role) => includes(role, '2026-12-01'))).toEqual([]);
  });

  it('is deputy as before, where the deputyship is over by then, or the director stays by another role', () => {
    expect(ends(named(), '2026-12-31')).toBe('RoleEnded');
    expect(ends(named(again))).toBe('RoleEnded');
    expect(ends(named({ ...again, until: '2026-12-20' }))).toBe('RoleEnded, RoleEnded');
  });

  it('is deputy as long as the director’s other role lasts', () => {
    const record = named({ ...again, until: '2026-12-20' });
    ends(record);
    expect(lastDayOf(record)).toBe('2026-12-20');
  });

  it('is deputy whatever other role of theirs ends, and whatever becomes of another', () => {
    const record = named({ ...director, number: 2, role: 'head-of-it' });
    record.when(PERSON_ACTS['end-role'], { type: 'end-role', person: 'stina', number: 2, lastDay: '2026-12-10', reason: 'R' }, ada);
    record.when(PERSON_ACTS['end-role'], { type: 'end-role', person: 'olof', number: 1, lastDay: '2026-12-10', reason: 'R' }, ada);
    expect(lastDayOf(record)).toBe('2026-12-31');
  });
});

describe('two deputies', () => {
  it.each([
    ['on one common day', { from: '2026-12-31', until: '2027-01-15' }, 'deputy-in-function'],
    ['within the other’s time', { from: '2026-12-10', until: '2026-12-11' }, 'deputy-in-function'],
    ['one after the other', { from: '2027-01-01', until: '2027-01-15' }, 'RoleGiven'],
    ['one before the other', { from: '2026-11-26', until: '2026-11-30' }, 'RoleGiven'],
  ])('%s', (_, period, then) => {
    const record = city();
    record.when(PERSON_ACTS['name-deputy'], byBoard, ada);
    expect(told(record.when(PERSON_ACTS['name-deputy'], { ...byBoard, person: 'nils', ...period }, ada))).toBe(then);
  });

  it('cannot be the same person twice at a time', () => {
    const record = city();
    record.when(PERSON_ACTS['name-deputy'], byBoard, ada);
    expect(told(record.when(PERSON_ACTS['name-deputy'], byBoard, ada))).toBe('role-already-held');
  });

  it('make room when the first is ended at once, or before it began', () => {
    const record = city();
    record.when(PERSON_ACTS['name-deputy'], byBoard, ada);
    record.when(PERSON_ACTS['end-role'], { type: 'end-role', person: 'maria', number: 1, lastDay: '2026-11-25', reason: 'Förhinder' }, ada);
    expect(told(record.when(PERSON_ACTS['name-deputy'], { ...byBoard, person: 'nils' }, ada))).toBe('RoleGiven');
    const inFunction = (person: Person) => person.roles.some((held) => held.role === 'deputy' && includes(held, '2026-12-15'));
    expect(
      record
        .world()
        .all('person')
        .filter(inFunction)
        .map(({ id }) => id),
    ).toEqual(['nils']);
  });
});
