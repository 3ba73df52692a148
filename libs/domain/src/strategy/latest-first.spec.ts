import { describe, expect, it } from '@jest/globals';
import { MemoryRecord } from '../mandate/record.fixture.js';
import { latestFirst } from './latest-first.js';
import { strategyInForce } from './standing.js';
import { PROPOSED } from './stockholm.fixture.js';

interface Approved {
  readonly id: string;
  readonly from: string;
  readonly day: string;
  readonly paragraph: string;
}

function told(approvals: readonly Approved[]) {
  const record = new MemoryRecord();
  for (const { id, ...decision } of approvals)
    record.given('strategy', id, ...PROPOSED, { type: 'StrategyApproved', ...decision, isExample: true });
  return record.world().all('strategy');
}

describe('of two strategies, the one that applies is', () => {
  const one: Approved = { id: 'one', from: '2013-01-01', day: '2012-11-26', paragraph: '§ 12' };
  it.each<readonly [string, Partial<Approved>]>([
    ['that which applies since latest', { from: '2013-01-02', day: '2012-10-01' }],
    ['from one day, that which the council approved last', { day: '2012-11-27', paragraph: '1' }],
    ['from one meeting, that of the last paragraph', { paragraph: '101' }],
    ['of one decision, always the same', {}],
  ])('%s, in whatever order they are read', (_, said) => {
    const [first, second] = [one, { ...one, id: 'other', ...said }];
    for (const approvals of [
      [first, second],
      [second, first],
    ]) {
      const strategies = told(approvals);
      expect(strategyInForce(strategies, '2014-01-01')?.id).toBe('other');
      expect(latestFirst(strategies).map(({ id }) => id)).toEqual(['other', 'one']);
    }
  });
});
