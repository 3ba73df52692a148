import type { components } from '@anvisa/api-client/api';
import { VERDICTS, type Verdict } from '@anvisa/domain/directive/events';
import type { Answer } from '../../session/read.js';

export type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;
export { VERDICTS, type Verdict };

type Text = NonNullable<Edition['text']>;

/** A comment while it is written: on a provision, or on the whole. */
export interface CommentWriting {
  readonly provision?: string;
  /** Of the provision, as it stood when the comment was begun: on the whole, the text has lost it since. */
  readonly number?: number;
  /** The words that it is about. */
  readonly quote: string;
  readonly text: string;
  readonly blocking: boolean;
}

/** A verdict while it is written, on the text that was read. */
export interface ReviewWriting {
  readonly textHash?: string;
  readonly comments: readonly CommentWriting[];
  readonly verdict?: Verdict;
  readonly reasons: string;
}

export const BEGUN: ReviewWriting = { comments: [], reasons: '' };

/** A comment is kept while the text may change: one on a provision that is gone is on the whole text, and is seen there and sent so. */
export function standingIn({ content }: Text, comments: readonly CommentWriting[]): readonly CommentWriting[] {
  const isThere = (provision: string) => content.provisions.some(({ id }) => id === provision);
  return comments.map(({ provision, ...comment }) => ({ ...comment, ...(provision !== undefined && isThere(provision) && { provision }) }));
}

/** A comment that is begun: on a provision, with the words that it is about, or on the whole. */
export function begunOn({ content }: Text, provision?: string, quote = ''): CommentWriting {
  const number = content.provisions.findIndex(({ id }) => id === provision) + 1;
  return { ...(provision !== undefined && { provision, number }), quote, text: '', blocking: false };
}

/** How many comments have words: one that was only begun says nothing yet. */
export function writtenIn({ comments }: Pick<ReviewWriting, 'comments'>): number {
  return comments.filter(({ text }) => text.trim() !== '').length;
}

/** The pointers of what is not written yet: a verdict, reasons for one that is not in support, the words of each comment. */
export function lackingIn({ verdict, reasons, comments }: ReviewWriting): readonly string[] {
  return [
    ...comments.flatMap(({ text }, at) => (text.trim() === '' ? [`/comments/${at}/text`] : [])),
    ...(verdict ? [] : ['/verdict']),
    ...(verdict && verdict !== 'supports' && reasons.trim() === '' ? ['/reasons'] : []),
  ];
}

export function verdictOf(
  { verdict = 'supports', reasons, comments }: ReviewWriting,
  textHash: string,
): components['schemas']['GiveVerdictRequest'] {
  return {
    textHash,
    verdict,
    reasons,
    comments: comments.map(({ provision, quote, text, blocking }) => ({
      ...(provision !== undefined && { provision }),
      ...(quote.trim() !== '' && { quote }),
      text,
      blocking,
    })),
  };
}
