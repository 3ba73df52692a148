import { diffWords } from 'diff';

/** A run of words that both texts have, or one of them. */
export interface Words {
  readonly in: 'both' | 'before' | 'now';
  readonly text: string;
}

const intlSegmenter = new Intl.Segmenter('sv', { granularity: 'word' });

/** Two texts word by word. The words of both together are the earlier text and the later one, but for spaces between words. */
export function comparedWords(before: string, now: string): readonly Words[] {
  return diffWords(before, now, { intlSegmenter }).map(({ added, removed, value }) => ({
    in: added ? 'now' : removed ? 'before' : 'both',
    text: value,
  }));
}
