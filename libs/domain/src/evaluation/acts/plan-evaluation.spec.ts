import { describe, expect, it, test } from '@jest/globals';
import type { Actor } from '../../actor.js';
import { deadlineOf } from '../../conduct/deadlines.js';
import { withEdition } from '../../receipt/directive.fixture.js';
import { context, person, told } from '../../receipt/record.fixture.js';
import { head, opened } from '../round.fixture.js';
import { type PlanEvaluationCommand, planEvaluation } from './plan-evaluation.js';

const command: PlanEvaluationCommand = {
  type: 'plan-evaluation',
  directive: 'tele',
  edition: 1,
  on: '2026-10-01',
  reasons: 'Avtalet löper ut.',
};
const day = '2026-06-01';

describe('planning an evaluation', () => {
  it('moves its day, earlier or later', () => {
    const record = withEdition('in-force');
    expect(told(record.when(planEvaluation, command, context(day, head)))).toEqual(['EvaluationPlanned']);
    expect(record.state('directive', 'tele')?.editions[0]?.evaluation.plannedFor).toBe('2026-10-01');
    expect(told(record.when(planEvaluation, { ...command, on: '2027-10-01' }, context(day, person('olle', 'it-officer'))))).toEqual([
      'EvaluationPlanned',
    ]);
  });

  test.each<[string, Partial<PlanEvaluationCommand>, Actor, string]>([
    ['another role', {}, person('rut', 'reviewer'), 'role-missing'],
    ['a day that is past', { on: '2026-05-31' }, head, 'day-past'],
    ['no reasons', { reasons: ' ' }, head, 'reasons-missing'],
    ['an edition that is not there', { edition: 2 }, head, 'not-found'],
  ])('refuses %s', (_, part, actor, code) => {
    expect(told(withEdition('in-force').when(planEvaluation, { ...command, ...part }, context(day, actor)))).toBe(code);
  });

  it('is on the last day of what has been repealed at the latest', () => {
    const repealed = () =>
      withEdition('in-force').given(
        'directive',
        'tele',
        {
          type: 'BoardRepealed',
          edition: 1,
          document: 2,
          textHash: 'h',
          lastDay: '2026-10-15',
          board: { day, paragraph: '1', reasons: 'Slut.' },
        },
        day,
      );
    const plan = (on: string) => told(repealed().when(planEvaluation, { ...command, on }, context(day, head)));
    expect(plan('2026-10-15')).toEqual(['EvaluationPlanned']);
    expect(plan('2026-10-16')).toBe('day-past-the-last');
    const [edition] = repealed().state('directive', 'tele')?.editions ?? [];
    expect(edition && [edition.evaluation.plannedFor, deadlineOf(edition)]).toEqual(['2027-03-02', undefined]);
  });

  it('is for an edition in force, with no evaluation open', () => {
    expect(told(withEdition('decided').when(planEvaluation, command, context(day, head)))).toBe('wrong-state');
    expect(told(opened().when(planEvaluation, { ...command, on: '2028-01-03' }, context('2027-03-03', head)))).toBe('evaluation-open');
  });
});
