import { describe, expect, it } from '@jest/globals';
import type { Interest } from '../disqualification/interest.js';
import type { Edition } from './directive.js';
import { countedVerdicts, type Reviewed, standingOf } from './verdicts.js';

const verdict = (by: string) => ({ by, verdict: 'supports', textHash: 'h', at: '2026-01-10T09:00:00.000Z' }) as const;
const approved = { document: 1, outcome: 'approved', by: 'disa', at: '2026-02-02T09:00:00.000Z', body: 'delegate' } as const;
const bars = (person: string, barsSince: string): Interest => ({ person, raisedBy: 'self', barsSince });

function reviewed(
  interests: readonly Interest[],
  more: { reviewers?: readonly string[]; decisions?: Edition['decisions'] } = {},
): Reviewed {
  const { reviewers = ['rut', 'roy'], decisions = [] } = more;
  const verdicts = [verdict('rut'), verdict('roy')];
  return {
    interests,
    decisions,
    review: { round: 1, textHash: 'h', reviewers, openedAt: '2026-01-05T09:00:00.000Z', answerBy: '2026-01-20', verdicts, comments: [] },
  };
}
const counted = (edition: Reviewed) => countedVerdicts(edition).map(({ by }) => by);

describe('the verdicts that count', () => {
  it('are not those of the disqualified', () => {
    const edition = reviewed([bars('roy', '2026-01-15T09:00:00.000Z')]);
    expect(counted(edition)).toEqual(['rut']);
    expect(standingOf(edition, 'roy')).toBe('disqualified');
  });

  it('stay as they were when somebody is disqualified after the decision that rested on them', () => {
    const edition = reviewed([bars('roy', '2026-06-10T09:00:00.000Z')], { decisions: [approved] });
    expect(counted(edition)).toEqual(['rut', 'roy']);
    expect(standingOf(edition, 'roy')).toBe('answered');
  });

  it('are one for each place: whoever was replaced has none, even once they are cleared', () => {
    const cleared: Interest = { person: 'roy', raisedBy: 'self', found: 'not-disqualified' };
    expect(counted(reviewed([cleared], { reviewers: ['rut', 'ragnar'] }))).toEqual(['rut']);
  });
});
