/** NFC makes at most three characters of one (UAX #15): most words need no counting. */
const MOST_OF_ONE = 3;

export interface TooLong {
  readonly max: number;
  readonly length: number;
}

/**
 * How much too long some words are, as they are written; undefined where they are not.
 * @param max how many characters there may be, as the server counts them: code points, in NFC.
 */
export function tooLong(max: number, words: string): TooLong | undefined {
  if (words.length * MOST_OF_ONE <= max) return undefined;
  const { length } = Array.from(words.normalize('NFC'));
  return length > max ? { max, length } : undefined;
}
