import type { Answer } from '../../session/read.js';

export type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;
export type Content = NonNullable<Edition['text']>['content'];
export type Review = NonNullable<Edition['review']>;
/** The round that stands, or one before it. */
export type Round = Omit<Review, 'lastRead'>;
export type Comment = Review['comments'][number];

/** What an edition is addressed by, in links. */
export function addressOf({ directive, number }: Pick<Edition, 'directive' | 'number'>) {
  return { directive, edition: String(number) };
}

export function unanswered(edition: Edition): readonly Comment[] {
  return edition.review?.comments.filter(({ answer }) => answer === undefined) ?? [];
}
