import { describe, expect, it } from '@jest/globals';
import { flOn, klOn, lawOn } from './law.js';

describe('the law of the day', () => {
  it.each([
    ['2008-10-22', 'KL 1991:900', 'FL 1986:223'],
    ['2017-12-31', 'KL 1991:900', 'FL 1986:223'],
    ['2018-01-01', 'KL 2017:725', 'FL 1986:223'],
    ['2018-06-30', 'KL 2017:725', 'FL 1986:223'],
    ['2018-07-01', 'KL 2017:725', 'FL 2017:900'],
    ['2026-11-25', 'KL 2017:725', 'FL 2017:900'],
  ])('on %s: %s, %s', (day, kl, fl) => {
    expect(lawOn(day)).toEqual({ kl, fl });
  });
});

describe('a paragraph as a record cites it', () => {
  it.each([
    ['2008-11-18', 'KL 1991:900 6:34', 'FL 1986:223 § 20'],
    ['2018-03-01', 'KL 2017:725 6:38', 'FL 1986:223 § 20'],
    ['2026-11-25', 'KL 2017:725 6:38', 'FL 2017:900 § 32'],
  ])('on %s: %s for what may not be delegated, %s for reasons', (day, kl, fl) => {
    expect([klOn(day, '6:38'), flOn(day, '§ 32')]).toEqual([kl, fl]);
  });

  it('is the act alone where that had no such paragraph', () => {
    expect(flOn('2008-11-18', '§ 31')).toBe('FL 1986:223');
    expect(flOn('2018-07-01', '§ 31')).toBe('FL 2017:900 § 31');
  });
});
