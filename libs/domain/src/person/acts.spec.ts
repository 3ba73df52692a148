import { describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../actor.js';
import { MemoryRecord, somebody, told } from '../mandate/record.fixture.js';
import type { GiveRoleCommand } from './acts/give-role.js';
import { PERSON_ACTS } from './acts.js';
import type { PersonEvent } from './person.js';

const ada = somebody('ada', 'administrator');
const anna = somebody('anna', 'it-officer');

const registered = (name: string): PersonEvent => ({ type: 'PersonRegistered', subject: name, name, email: `${name}@stad.example` });
const given = (number: number, role: 'it-officer' | 'city-director', from: string, until?: string): PersonEvent => ({
  type: 'RoleGiven',
  number,
  role,
  from,
  ...(until !== undefined && { until }),
  namedBy: 'administrator',
  reason: 'Ny tjänst',
});

const people = () =>
  new MemoryRecord()
    .given('person', 'anna', registered('anna'), given(1, 'it-officer', '2020-01-01', '2026-12-31'))
    .given('person', 'stina', registered('stina'), given(1, 'city-director', '2020-01-01'))
    .given('person', 'arkiv', { ...registered('arkiv'), kind: 'machine' } as PersonEvent)
    .given('person', 'gone', registered('gone'), { type: 'PersonLeft', lastDay: '2026-01-31', reason: 'Pension' })
    .given('unit', 'tek', { type: 'UnitRegistered', kind: 'committee', name: 'Tekniska nämnden' })
    .given(
      'unit',
      'old',
      { type: 'UnitRegistered', kind: 'committee', name: 'Gamla nämnden' },
      { type: 'UnitClosed', lastDay: '2020-12-31', reason: 'Ny nämnd' },
    );

describe('register-person', () => {
  const command = { type: 'register-person', person: 'new', subject: 'new', name: 'Ny', email: 'ny@stad.example' } as const;
  it.each([
    ['by the administrator', {}, ada, 'PersonRegistered'],
    ['by the installation', {}, SYSTEM, 'PersonRegistered'],
    ['by an officer', {}, anna, 'role-missing'],
    ['twice', { person: 'anna' }, ada, 'person-exists'],
    ['with the sign-in of another', { subject: 'anna' }, ada, 'sign-in-taken'],
  ])('%s', (_, said, actor, then) => {
    expect(told(people().when(PERSON_ACTS['register-person'], { ...command, ...said }, actor))).toBe(then);
  });
});

describe('give-role', () => {
  const command: GiveRoleCommand = { type: 'give-role', person: 'anna', role: 'reviewer', from: '2026-11-25', reason: 'Ny tjänst' };
  it.each<readonly [string, Partial<GiveRoleCommand>, typeof ada, string]>([
    ['by the administrator', {}, ada, 'RoleGiven'],
    ['by an officer', {}, anna, 'role-missing'],
    ['of administrator, by the installation', { role: 'administrator' }, SYSTEM, 'RoleGiven'],
    ['of another kind, by the installation', {}, SYSTEM, 'role-not-by-installer'],
    ['to oneself', {}, somebody('anna', 'administrator'), 'role-to-oneself'],
    ['to nobody', { person: 'none' }, ada, 'not-found'],
    ['to somebody who has left', { person: 'gone' }, ada, 'person-has-left'],
    ['that ends before it begins', { until: '2026-11-24' }, ada, 'period-reversed'],
    ['that is held during part of the period', { role: 'it-officer' }, ada, 'role-already-held'],
    ['that is held until the day before', { role: 'it-officer', from: '2027-01-01' }, ada, 'RoleGiven'],
    ['of a contact for a unit', { role: 'committee-contact', unit: 'tek' }, ada, 'RoleGiven'],
    ['of a contact for none', { role: 'committee-contact' }, ada, 'role-without-unit'],
    ['for an unknown unit', { role: 'committee-contact', unit: 'none' }, ada, 'unit-not-found'],
    ['for a unit that has closed', { role: 'committee-contact', unit: 'old' }, ada, 'unit-not-found'],
    ['of a second city director', { role: 'city-director' }, ada, 'office-held-by-another'],
    ['of deputy, without naming', { role: 'deputy' }, ada, 'deputy-is-named'],
    ['of registrar, to a machine', { person: 'arkiv', role: 'registrar' }, ada, 'RoleGiven'],
    ['of auditor, to a machine', { person: 'arkiv', role: 'auditor' }, ada, 'RoleGiven'],
    ...(['city-director', 'reviewer', 'it-officer', 'head-of-it', 'evaluator', 'board-secretary', 'administrator'] as const).map(
      (role) => [`of ${role}, to a machine`, { person: 'arkiv', role }, ada, 'machine-has-no-say'] as const,
    ),
    ['of a contact, to a machine', { person: 'arkiv', role: 'committee-contact', unit: 'tek' }, ada, 'machine-has-no-say'],
  ])('%s', (_, said, actor, then) => {
    expect(told(people().when(PERSON_ACTS['give-role'], { ...command, ...said }, actor))).toBe(then);
  });

  it('lets one person be the contact of two units', () => {
    const record = people().given('unit', 'fri', { type: 'UnitRegistered', kind: 'committee', name: 'Fritidsnämnden' });
    const contact = { ...command, role: 'committee-contact' } as const;
    record.when(PERSON_ACTS['give-role'], { ...contact, unit: 'tek' }, ada);
    expect(told(record.when(PERSON_ACTS['give-role'], { ...contact, unit: 'fri' }, ada))).toBe('RoleGiven');
    expect(told(record.when(PERSON_ACTS['give-role'], { ...contact, unit: 'tek' }, ada))).toBe('role-already-held');
  });
});

describe('the installation, where somebody is administrator', () => {
  const withAdministrator = () =>
    people().given('person', 'ada', registered('ada'), {
      ...given(1, 'it-officer', '2020-01-01', '2026-12-31'),
      role: 'administrator',
    } as PersonEvent);

  it('lets nobody else in', () => {
    const register = { type: 'register-person', person: 'new', subject: 'new', name: 'Ny', email: 'ny@stad.example' } as const;
    expect(told(withAdministrator().when(PERSON_ACTS['register-person'], register, SYSTEM))).toBe('administrator-in-office');
    const give = { type: 'give-role', person: 'anna', role: 'administrator', from: '2026-11-25', reason: 'Ny tjänst' } as const;
    expect(told(withAdministrator().when(PERSON_ACTS['give-role'], give, SYSTEM))).toBe('administrator-in-office');
  });

  it('lets one in anew once nobody is', () => {
    const record = withAdministrator().given('person', 'ada', { type: 'PersonLeft', lastDay: '2026-01-31', reason: 'Pension' });
    const give = { type: 'give-role', person: 'anna', role: 'administrator', from: '2026-11-25', reason: 'Ny tjänst' } as const;
    expect(told(record.when(PERSON_ACTS['give-role'], give, SYSTEM))).toBe('RoleGiven');
  });
});

describe('end-role', () => {
  const command = { type: 'end-role', person: 'anna', number: 1, lastDay: '2026-11-25', reason: 'Ny tjänst' } as const;
  it.each([
    ['today', {}, ada, 'RoleEnded'],
    ['at once', { lastDay: '2026-11-24' }, ada, 'RoleEnded'],
    ['backwards', { lastDay: '2026-11-23' }, ada, 'ends-backwards'],
    ['later than it ends', { lastDay: '2027-01-31' }, ada, 'role-ends-earlier'],
    ['that is not held', { number: 2 }, ada, 'role-not-found'],
    ['of nobody', { person: 'none' }, ada, 'not-found'],
    ['by an officer', {}, anna, 'role-missing'],
  ])('%s', (_, said, actor, then) => {
    expect(told(people().when(PERSON_ACTS['end-role'], { ...command, ...said }, actor))).toBe(then);
  });

  it('makes room for the next holder from the day after', () => {
    const record = people();
    record.when(PERSON_ACTS['end-role'], { ...command, person: 'stina', lastDay: '2026-11-30' }, ada);
    const next = { type: 'give-role', person: 'anna', role: 'city-director', reason: 'Ny chef' } as const;
    expect(told(record.when(PERSON_ACTS['give-role'], { ...next, from: '2026-11-30' }, ada))).toBe('office-held-by-another');
    expect(told(record.when(PERSON_ACTS['give-role'], { ...next, from: '2026-12-01' }, ada))).toBe('RoleGiven');
  });
});

describe('set-notice-preference', () => {
  const command = { type: 'set-notice-preference', person: 'anna', preference: 'daily-digest', language: 'en' } as const;
  it.each([
    ['for oneself', {}, anna, 'NoticePreferenceSet'],
    ['for another', {}, ada, 'only-for-oneself'],
    ['of nobody', { person: 'none' }, somebody('none', 'reviewer'), 'not-found'],
    ['without any role', {}, somebody('anna'), 'role-missing'],
  ])('%s', (_, said, actor, then) => {
    expect(told(people().when(PERSON_ACTS['set-notice-preference'], { ...command, ...said }, actor))).toBe(then);
  });

  it('is of the language too, which is Swedish until it is chosen', () => {
    const record = people().given('person', 'anna', { type: 'NoticePreferenceSet', preference: 'daily-digest' });
    expect(record.state('person', 'anna')?.language).toBe('sv');
    record.when(PERSON_ACTS['set-notice-preference'], command, anna);
    expect(record.state('person', 'anna')).toMatchObject({ preference: 'daily-digest', language: 'en' });
  });
});

describe('close-person', () => {
  const command = { type: 'close-person', person: 'anna', lastDay: '2026-11-30', reason: 'Slutar' } as const;
  it.each([
    ['by the administrator', {}, ada, 'PersonLeft'],
    ['by an officer', {}, anna, 'role-missing'],
    ['twice', { person: 'gone' }, ada, 'person-has-left'],
    ['backwards', { lastDay: '2026-11-01' }, ada, 'ends-backwards'],
    ['of nobody', { person: 'none' }, ada, 'not-found'],
  ])('%s', (_, said, actor, then) => {
    expect(told(people().when(PERSON_ACTS['close-person'], { ...command, ...said }, actor))).toBe(then);
  });

  it('ends every role with the person', () => {
    const record = people();
    record.when(PERSON_ACTS['close-person'], command, ada);
    expect(record.state('person', 'anna')?.roles.map(({ until }) => until)).toEqual(['2026-11-30']);
  });
});

describe('units', () => {
  const register = { type: 'register-unit', unit: 'new', kind: 'company', name: 'Bostadsbolaget' } as const;
  const close = { type: 'close-unit', unit: 'tek', lastDay: '2026-12-31', reason: 'Ny nämnd' } as const;

  it.each([
    ['by the administrator', {}, ada, 'UnitRegistered'],
    ['twice', { unit: 'tek' }, ada, 'unit-exists'],
    ['by the installation', {}, SYSTEM, 'role-missing'],
  ])('registered %s', (_, said, actor, then) => {
    expect(told(people().when(PERSON_ACTS['register-unit'], { ...register, ...said }, actor))).toBe(then);
  });

  it.each([
    ['by the administrator', {}, ada, 'UnitClosed'],
    ['twice', { unit: 'old' }, ada, 'unit-already-closed'],
    ['backwards', { lastDay: '2026-01-01' }, ada, 'ends-backwards'],
    ['unknown', { unit: 'none' }, ada, 'not-found'],
    ['by an officer', {}, anna, 'role-missing'],
  ])('closed %s', (_, said, actor, then) => {
    expect(told(people().when(PERSON_ACTS['close-unit'], { ...close, ...said }, actor))).toBe(then);
  });
});

it('roles are given, ended and left with a reason', () => {
  const reason = ' ';
  const given = { type: 'give-role', person: 'anna', role: 'reviewer', from: '2026-11-25', reason } as const;
  const ended = { type: 'end-role', person: 'anna', number: 1, lastDay: '2026-11-25', reason } as const;
  const left = { type: 'close-person', person: 'anna', lastDay: '2026-11-30', reason } as const;
  expect(told(people().when(PERSON_ACTS['give-role'], given, ada))).toBe('reasons-missing');
  expect(told(people().when(PERSON_ACTS['end-role'], ended, ada))).toBe('reasons-missing');
  expect(told(people().when(PERSON_ACTS['close-person'], left, ada))).toBe('reasons-missing');
});
