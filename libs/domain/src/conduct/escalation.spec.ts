import { describe, expect, test } from '@jest/globals';
import { escalationDays, reminderDays } from './escalation.js';

describe('reminders', () => {
  test.each([
    ['on the deadline itself', [0], '2026-09-28', ['2026-09-28']],
    ['so many working days before', [-3, 0], '2026-09-28', ['2026-09-23', '2026-09-28']],
    ['over Ascension Day', [-3], '2026-05-18', ['2026-05-12']],
    ['on the last working day, when the deadline is a free one', [-1, 0], '2026-11-29', ['2026-11-26', '2026-11-27']],
    ['in the order of their days', [0, -10], '2026-09-28', ['2026-09-14', '2026-09-28']],
    ['not at all', [], '2026-09-28', []],
  ])('%s', (_, remind, deadline, days) => expect(reminderDays({ remind }, deadline)).toEqual(days));
});

describe('escalation', () => {
  test('goes to each on their day, and to all of the same day at once', () => {
    const escalate = [
      { after: 10, to: 'city-director' },
      { after: 5, to: 'head-of-it' },
      { after: 5, to: 'board-secretary' },
    ] as const;
    expect(escalationDays({ escalate }, '2026-12-21')).toEqual([
      { on: '2026-12-30', to: ['head-of-it', 'board-secretary'] },
      { on: '2027-01-11', to: ['city-director'] },
    ]);
  });
});
