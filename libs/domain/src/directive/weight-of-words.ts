import { bodyIn, dutyIn, quantityIn } from './words-of-weight.js';

/**
 * What of new words changes what a text asks, as far as words can tell: a duty or a bound on it, who has it, a figure with its unit or a day, where a
 * link leads, a sentence more or less; or that so much is new that those who reviewed it have read another text.
 */
export const WEIGHTS = ['duty', 'body', 'figure', 'link', 'sentence', 'extent'] as const;
export type Weight = (typeof WEIGHTS)[number];

const WORD = /[\p{L}\p{N}]+/gu;
const FIGURE = /\d[\d.,:/–-]*\d|\d/g;
const BETWEEN_THOUSANDS = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g;
const LINK = /\]\(\s*([^)\s]+)|https?:\/\/[^\s)]+/g;

const BETWEEN_SENTENCES = /[.!?]\s+(?=\p{Lu})|\n+/u;

/** One word in this many may be another. */
const ONE_IN = 5;

/** What makes new words of a text more than a matter of wording, in the order of WEIGHTS. */
export function weightOfWords(before: string, now: string): readonly Weight[] {
  if (before === now) return [];
  const weighs: Readonly<Record<Weight, boolean>> = {
    duty: differ(before, now, (text) => wordsOf(text).flatMap((word) => dutyIn(word) ?? [])),
    body: differ(before, now, bodiesIn),
    figure: differ(before, now, figuresIn),
    link: differ(before, now, (text) => [...text.matchAll(LINK)].map(([whole, to]) => to ?? whole)),
    sentence: sentencesIn(before) !== sentencesIn(now) && wordsOf(before).length !== wordsOf(now).length,
    extent: isMostlyNew(before, now),
  };
  return WEIGHTS.filter((weight) => weighs[weight]);
}

/** Whether more words are others than one in five; a single one may always be. */
export function isMostlyNew(before: string, now: string): boolean {
  const words = wordsOf(before);
  const others = Math.max(1, Math.floor(words.length / ONE_IN));
  return !isWithin(2 * others, words, wordsOf(now));
}

/**
 * The earlier text as it was meant, where the later one shows it: each word that the later text has no more, and that is a slip for one there, is
 * that one. What already is a word of weight, or has a figure in it, was meant; only a body’s name can be misspelt and still look like one.
 */
export function withoutSlips(before: string, now: string): string {
  const there = new Map((now.match(WORD) ?? []).map((word) => [word.toLowerCase(), word]));
  return before.replace(WORD, (written) => {
    const word = written.toLowerCase();
    if (there.has(word) || (dutyIn(word) ?? quantityIn(word)) || /\d/.test(word)) return written;
    for (const [meant, right] of there) {
      if (isSlipFor(meant, word) && (bodyIn(word) === undefined || bodyIn(meant) !== undefined)) return right;
    }
    return written;
  });
}

/** A word is long enough, in letters, that one with a letter astray is hardly another. */
const LONG = 8;

/** Two letters in each other’s place, or one doubled or not; in a long word any one letter but the first, which can deny it («otillåtet»). */
function isSlipFor(meant: string, word: string): boolean {
  if (Math.abs(meant.length - word.length) > 1) return false;
  let same = 0;
  while (same < word.length && meant[same] === word[same]) same++;
  const [left, right] = [meant.slice(same), word.slice(same)];
  if (left.length === right.length && left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)) return true;
  if (left.length !== right.length && single(meant) === single(word)) return true;
  if (meant.length < LONG || same === 0) return false;
  return left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1);
}

function single(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}

function differ(before: string, now: string, told: (text: string) => readonly string[]): boolean {
  return told(before).join('\n') !== told(now).join('\n');
}

/** With the name before it, where it has one: «Farsta stadsdelsnämnd». */
function bodiesIn(text: string): readonly string[] {
  const words = [...text.matchAll(WORD)];
  return words.flatMap(({ 0: word, index }, at) => {
    const body = bodyIn(word.toLowerCase());
    if (!body) return [];
    const before = words[at - 1];
    const isNamed = before && /^\p{Lu}/u.test(before[0]) && before.index + before[0].length + 1 === index && text[index - 1] !== '\n';
    return [isNamed ? `${before[0].toLowerCase()} ${body}` : body];
  });
}

function figuresIn(text: string): readonly string[] {
  return [...(whole(text).match(FIGURE) ?? []), ...wordsOf(text).flatMap((word) => quantityIn(word) ?? [])];
}

function sentencesIn(text: string): number {
  return text.split(BETWEEN_SENTENCES).filter((sentence) => sentence.trim() !== '').length;
}

/** «5 000» is one number. */
function whole(text: string): string {
  return text.replace(BETWEEN_THOUSANDS, '');
}

/** Marks, punctuation and capitals are no words. «Skall» is how «ska» was spelt. */
function wordsOf(text: string): readonly string[] {
  return (whole(text).toLowerCase().match(WORD) ?? []).map((word) => (word === 'skall' ? 'ska' : word));
}

/**
 * Whether one row of words becomes the other by at most so many words that go or come, by Myers’ greedy search (Algorithmica 1, 1986): for each
 * number of them, how far into `before` each diagonal reaches.
 */
function isWithin(most: number, before: readonly string[], now: readonly string[]): boolean {
  const reach = new Map<number, number>([[1, 0]]);
  const at = (diagonal: number) => reach.get(diagonal) ?? -1;
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const comes = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
      let x = comes ? at(diagonal + 1) : at(diagonal - 1) + 1;
      while (x < before.length && x - diagonal < now.length && before[x] === now[x - diagonal]) x++;
      if (x >= before.length && x - diagonal >= now.length) return true;
      reach.set(diagonal, x);
    }
  }
  return false;
}
