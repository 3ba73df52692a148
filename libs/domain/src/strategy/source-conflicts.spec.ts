import { describe, expect, it } from '@jest/globals';
import { MemoryRecord } from '../mandate/record.fixture.js';
import type { StrategyEvent } from './events.js';
import { sourceConflicts } from './source-conflicts.js';
import { APPROVED, PROPOSED, STOCKHOLM } from './stockholm.fixture.js';

function conflictsOf(...events: readonly StrategyEvent[]) {
  const strategy = new MemoryRecord().given('strategy', 's', ...events).state('strategy', 's');
  return strategy ? sourceConflicts(strategy) : [];
}

describe('conflicts between the dates of a source', () => {
  it('shows that the office statement is dated 318 days after the statement that rests on it', () => {
    expect(conflictsOf(...PROPOSED)).toEqual([
      {
        basis: { step: 'office-statement', day: '2009-09-05' },
        resting: { step: 'board-statement', day: '2008-10-22' },
        days: 318,
      },
    ]);
  });

  it('tells a conflict once, however many steps follow', () => {
    expect(conflictsOf(...APPROVED)).toHaveLength(1);
  });

  it('leaves the dates as the source gives them', () => {
    const strategy = new MemoryRecord().given('strategy', 's', ...PROPOSED).state('strategy', 's');
    expect(strategy?.officeStatement?.dated).toBe('2009-09-05');
  });

  it('finds a steering document decided after what rests on it', () => {
    const { registered, proposed, prepared } = STOCKHOLM;
    const decided = { body: 'council', day: '2008-10-23' } as const;
    const late = { ...registered, steeringDocuments: [{ caseNumber: '1', title: 'Senare', decided }] };
    const stated = { ...STOCKHOLM.stated, dated: '2008-09-05' };
    expect(conflictsOf(late, stated, prepared, proposed)).toMatchObject([
      { basis: { step: 'steering-document', caseNumber: '1' }, days: 1 },
    ]);
  });

  it('finds none where nothing is dated, or all is in order', () => {
    expect(conflictsOf(STOCKHOLM.registered)).toEqual([]);
    expect(conflictsOf(STOCKHOLM.registered, { ...STOCKHOLM.stated, dated: '2008-09-05' }, STOCKHOLM.prepared, STOCKHOLM.proposed)).toEqual(
      [],
    );
  });
});
