import { describe, expect, it } from '@jest/globals';
import { closesReview } from './closes-review.js';
import type { Edition } from './edition.js';

const blocking = { id: 'c1', blocking: true };
const other = { id: 'c2', blocking: true };
const answered = { ...other, answer: 'Ja.' };

const edition = (comments: readonly object[], standings: readonly string[] = ['answered', 'answered'], state = 'in-review') =>
  ({ state, review: { comments, reviewers: standings.map((standing) => ({ standing })) } }) as unknown as Edition;

describe('the answer to a comment', () => {
  it.each([
    ['the last that blocks', edition([blocking, answered, { id: 'c3', blocking: false }]), true],
    ['one of two that block', edition([blocking, other]), false],
    ['one while a verdict is awaited', edition([blocking], ['answered', 'silent']), false],
    ['one where the quorum decides', edition([blocking], ['answered', 'disqualified']), false],
    ['one of a review that its day has closed', edition([blocking], undefined, 'ready'), false],
  ])('that is %s: closes the review or not', (_, about, closes) => {
    expect(closesReview(about, blocking)).toBe(closes);
  });

  it('that does not block closes none', () => {
    expect(closesReview(edition([blocking, { id: 'c3', blocking: false }]), { id: 'c3' })).toBe(false);
  });
});
