import { describe, expect, it } from '@jest/globals';
import { withEdition } from '../receipt/directive.fixture.js';
import { context, person, refusalOf, type TestRecord, told } from '../receipt/record.fixture.js';
import { waitingInUnit } from '../work/waiting-beside.js';
import { leaveUnitOut } from './acts/leave-unit-out.js';
import { unitStanding } from './directives-awaiting.js';
import type { Unit } from './unit.js';

const HEDDA = person('hedda', 'head-of-it');
const ADA = person('ada', 'administrator');
const DAY = '2026-04-01';
const NEW: Unit = { id: 'digitalnamnden', kind: 'committee', name: 'Digitalnämnden', registeredAt: '2026-03-20T09:00:00.000Z' };

/** A city whose directive was decided on the second of February and is in force, and a unit that came later. */
const city = (unit: Unit = NEW) => withEdition('in-force').standing('unit', unit.id, unit);
const unitIn = (test: TestRecord) => test.state('unit', NEW.id) ?? NEW;
const directives = (test: TestRecord) => [test.state('directive', 'tele')].filter((one) => one !== undefined);
const standing = (test: TestRecord) => {
  const [directive] = directives(test);
  const edition = directive?.editions[0];
  if (!edition) throw new Error('there is an edition');
  return unitStanding(unitIn(test), directive, edition);
};
const waits = (test: TestRecord, who = HEDDA) => waitingInUnit(unitIn(test), directives(test), context(DAY, who));
const leaveOut = (test: TestRecord, more: object = {}, who = HEDDA) =>
  test.when(
    leaveUnitOut,
    { type: 'leave-unit-out', unit: NEW.id, directives: ['tele'], reasons: 'Har ingen egen telefoni.', ...more },
    context(DAY, who),
  );

describe('a unit that came after a directive', () => {
  it('waits for the head of IT, and nobody else, until it is noted that it need not follow it', () => {
    const test = city();
    expect([waits(test), waits(test, ADA)]).toEqual([[{ kind: 'place-unit', why: { directives: 1 } }], []]);
    expect(told(leaveOut(test))).toEqual(['UnitLeftOut']);
    expect([waits(test), standing(test)]).toEqual([[], 'need-not']);
  });

  it('waits no more once the directive is extended to it', () => {
    const test = city();
    const board = { day: '2026-03-25', paragraph: '4', reasons: 'Ny nämnd.' };
    test.given(
      'directive',
      'tele',
      { type: 'BoardExtended', edition: 1, document: 2, textHash: 'text-1', units: [NEW.id], board },
      '2026-03-25',
    );
    expect([waits(test), standing(test)]).toEqual([[], 'follows']);
    expect(refusalOf(leaveOut(test)).refused).toBe('directive-awaits-no-unit');
  });

  it.each<[string, Unit, string]>([
    ['was there when the text was decided', { ...NEW, registeredAt: '2026-02-01T09:00:00.000Z' }, 'directive-awaits-no-unit'],
    ['has closed', { ...NEW, closed: '2026-03-31' }, 'unit-already-closed'],
  ])('is no more to be settled where it %s', (_, unit, code) => {
    expect(waits(city(unit))).toEqual([]);
    expect(refusalOf(leaveOut(city(unit))).refused).toBe(code);
  });

  it.each<[string, object, typeof HEDDA, string]>([
    ['without reasons', { reasons: ' ' }, HEDDA, 'reasons-missing'],
    ['by the administrator', {}, ADA, 'role-missing'],
    ['of a directive that is not there', { directives: ['ingen'] }, HEDDA, 'not-found'],
    ['of a unit that is not there', { unit: 'ingen' }, HEDDA, 'not-found'],
  ])('is not left out %s', (_, more, who, code) => expect(refusalOf(leaveOut(city(), more, who)).refused).toBe(code));
});
