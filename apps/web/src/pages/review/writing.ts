import type { components } from '@anvisa/api-client/api';
import { VERDICTS, type Verdict } from '@anvisa/domain/directive/events';
import type { Answer } from '../../session/read.js';

export type Edition = Answer<'/api/directives/{directive}/editions/{edition}'>;
export { VERDICTS, type Verdict };

/** A comment while it is written: on a provision, or on the whole. */
export interface CommentWriting {
  readonly provision?: string;
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
    comments: comments.map(({ quote, ...comment }) => ({ ...comment, ...(quote.trim() !== '' && { quote }) })),
  };
}
