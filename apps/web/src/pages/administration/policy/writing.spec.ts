import { CHASED, STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import { describe, expect, it } from '@jest/globals';
import { type HousePolicy, policyOf, writtenOf } from './writing.js';

const standing = structuredClone(STANDING_POLICY) as HousePolicy;
const written = writtenOf(standing, CHASED);

describe('the policy as it is written', () => {
  it('is the policy that was read, where nothing is changed', () => {
    expect(policyOf(written, standing)).toEqual(standing);
  });

  it('counts reminders back from the deadline', () => {
    expect(written.chases.review.remind).toBe('3, 0');
    const changed = { ...written, chases: { ...written.chases, review: { ...written.chases.review, remind: '5 1' } } };
    expect(policyOf(changed, standing).review.remind).toEqual([-5, -1]);
  });

  it('sends no figure where none is written', () => {
    const changed = { ...written, figures: { ...written.figures, hour: ' ' } };
    expect(JSON.parse(JSON.stringify(policyOf(changed, standing))).delegationReport.hour).toBeNull();
  });
});
