import { describe, expect, it } from '@jest/globals';
import { CHASED, STANDING_POLICY } from './policy.js';
import { previewOf } from './policy-preview.js';
import { freeDayName, isWorkingDay } from './working-days.js';

const of = (phase: (typeof CHASED)[number], from: string) => previewOf(STANDING_POLICY, from).find((one) => one.phase === phase);

describe('what a policy would come to', () => {
  it('gives the deadline, the reminders before it and the escalations after it, on working days', () => {
    expect(of('review', '2026-02-02')).toEqual({
      phase: 'review',
      deadline: '2026-02-16',
      reminders: ['2026-02-11', '2026-02-16'],
      escalations: [{ on: '2026-02-19', to: ['head-of-it'] }],
    });
  });

  it('passes over holidays', () => {
    expect(of('review', '2026-12-21')?.deadline).toBe('2027-01-11');
  });

  it('gives no reminder before the waiting has begun', () => {
    const hasty = { ...STANDING_POLICY, review: { ...STANDING_POLICY.review, within: 2, remind: [-2, -1, 0] } };
    expect(previewOf(hasty, '2026-02-02')[1]?.reminders).toEqual(['2026-02-03', '2026-02-04']);
  });

  it('only ever names working days, for each phase once', () => {
    const days = previewOf(STANDING_POLICY, '2026-04-01');
    expect(days.map(({ phase }) => phase)).toEqual([...CHASED]);
    for (const { deadline, reminders, escalations } of days) {
      for (const day of [deadline, ...reminders, ...escalations.map(({ on }) => on)]) expect([day, isWorkingDay(day)]).toEqual([day, true]);
    }
  });
});

describe('why a day is free', () => {
  it.each([
    ['2026-06-19', 'midsommarafton'],
    ['2026-06-06', 'nationaldagen'],
    ['2026-12-24', 'julafton'],
    ['2026-04-03', 'långfredagen'],
    ['2026-02-02', undefined],
    ['2026-04-30', undefined],
    ['2004-05-31', 'annandag pingst'],
    ['2005-05-16', undefined],
  ])('%s: %s', (day, name) => {
    expect(freeDayName(day)).toBe(name);
    expect(isWorkingDay(day)).toBe(name === undefined);
  });
});
