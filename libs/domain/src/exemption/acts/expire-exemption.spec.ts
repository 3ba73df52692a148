import { describe, expect, test } from '@jest/globals';
import { type Actor, SYSTEM } from '../../actor.js';
import { DISA } from '../../directive/case.fixture.js';
import { context, type TestRecord, told } from '../../receipt/record.fixture.js';
import { granted, OF, requested } from '../exemption.fixture.js';
import { expireExemption } from './expire-exemption.js';

describe('an exemption expires', () => {
  test.each<[string, () => TestRecord, string, Actor, string | string[]]>([
    ['not on its last day', granted, '2026-12-31', SYSTEM, 'not-yet-due'],
    ['the day after', granted, '2027-01-01', SYSTEM, ['ExemptionExpired']],
    ['not by a person', granted, '2027-01-01', DISA, 'only-the-conductor'],
    ['not when it was never granted', requested, '2027-01-01', SYSTEM, 'exemption-in-another-state'],
  ])('%s', (_, given, day, actor, outcome) => {
    expect(told(given().when(expireExemption, { type: 'expire-exemption', ...OF }, context(day, actor)))).toEqual(outcome);
  });
});
