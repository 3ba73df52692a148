import { describe, expect, it } from '@jest/globals';
import { lawOn } from './law.js';

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
