import type { EntryMeta } from '../aggregate.js';
import type { Review } from './directive.js';
import type { DirectiveEvent } from './events.js';

const WITHIN_A_ROUND = ['VerdictGiven', 'ReviewDeclined', 'ReviewerReplaced', 'CommentAnswered', 'ReviewClosed'] as const;
/** The types of all that tells of an edition's rounds of review. */
export const ROUNDS_TOLD_BY = ['DraftSubmitted', 'ReviewOpened', ...WITHIN_A_ROUND] as const;

export type RoundEvent = Extract<DirectiveEvent, { type: (typeof WITHIN_A_ROUND)[number] }>;
type Opened = Extract<DirectiveEvent, { type: 'ReviewOpened' }>;

export interface ToldOfRounds {
  readonly event: Extract<DirectiveEvent, { type: (typeof ROUNDS_TOLD_BY)[number] }>;
  readonly meta: EntryMeta;
}

/** All rounds of an edition's review, from all that tells of them, in its order. The edition itself holds the last. */
export function roundsOf(told: readonly ToldOfRounds[]): readonly Review[] {
  const rounds: Review[] = [];
  let textHash = '';
  for (const { event, meta } of told) {
    const last = rounds.at(-1);
    if (event.type === 'DraftSubmitted') textHash = event.textHash;
    else if (event.type === 'ReviewOpened') rounds.push(roundOpened(event, textHash, meta));
    else if (last) rounds[rounds.length - 1] = roundAfter(last, event, meta);
  }
  return rounds;
}

export function roundOpened({ round, reviewers, answerBy }: Opened, textHash: string, { at }: EntryMeta): Review {
  return { round, textHash, reviewers, openedAt: at, answerBy, verdicts: [], comments: [] };
}

export function roundAfter(review: Review, event: RoundEvent, { by, at }: EntryMeta): Review {
  switch (event.type) {
    case 'VerdictGiven':
      return {
        ...review,
        verdicts: [...review.verdicts.filter((one) => one.by !== by), { by, verdict: event.verdict, textHash: event.textHash, at }],
        comments: [...review.comments, ...event.comments.map((comment) => ({ ...comment, by }))],
      };
    case 'ReviewDeclined':
      return { ...review, declined: [...(review.declined ?? []), { by, at }] };
    case 'ReviewerReplaced':
      return {
        ...review,
        reviewers: review.reviewers.map((one) => (one === event.reviewer ? event.successor : one)),
        joined: [...(review.joined ?? []).filter(({ reviewer }) => reviewer !== event.reviewer), { reviewer: event.successor, at }],
        ...(review.declined && { declined: review.declined.filter((one) => one.by !== event.reviewer) }),
      };
    case 'CommentAnswered':
      return { ...review, comments: review.comments.map((one) => (one.id === event.comment ? { ...one, answer: event.answer } : one)) };
    case 'ReviewClosed':
      return { ...review, closed: event.by };
  }
}
