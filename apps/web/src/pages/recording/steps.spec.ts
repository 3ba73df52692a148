import { describe, expect, it } from '@jest/globals';
import { MANDATE_STEPS, nextOnTheWay, openSteps, STRATEGY_STEPS, stepIn } from './steps.js';

const offered = (...acts: readonly string[]) =>
  acts.map((act) => ({ act, allowed: true, method: 'POST' as const, href: `/${act}`, needsVersion: false }));

describe('the steps of a strategy', () => {
  it.each([
    [['record-office-statement', 'attach-strategy-document'], 'tjansteutlatande'],
    [['record-preparation'], 'beredning'],
    [['record-office-statement', 'record-board-proposal'], 'forslag'],
    [['record-council-decision', 'record-special-statement'], 'fullmaktige'],
    [['revoke-strategy', 'attach-strategy-document'], undefined],
  ])('of %j the next on its way is %s', (acts, next) => expect(nextOnTheWay(offered(...acts))).toBe(next));

  it('are those that the server offers, in the order of the way', () => {
    expect(openSteps(STRATEGY_STEPS, offered('annul-strategy', 'record-preparation'))).toEqual(['beredning', 'undanroj']);
    expect(openSteps(MANDATE_STEPS, undefined)).toEqual([]);
  });

  it.each([
    ['upphav', 'upphav'],
    ['toString', undefined],
    [1, undefined],
  ])('are found in an address by name: %s', (value, step) => expect(stepIn(STRATEGY_STEPS, value)).toBe(step));
});
