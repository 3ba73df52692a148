/**
 * What of new words changes what a text asks, as far as words can tell: a duty or a bound on it, who has it, a figure or a day, where a link
 * leads, a sentence more or less; or that so much is new that those who reviewed it have read another text.
 */
export const WEIGHTS = ['duty', 'body', 'figure', 'link', 'sentence', 'extent'] as const;
export type Weight = (typeof WEIGHTS)[number];

const DUTIES: ReadonlySet<string> = new Set(
  (
    'ska måste får bör kan behöver krävs gäller inte ej icke aldrig ingen inget inga varken utan endast bara enbart utom undantag eller alla varje samtliga ' +
    'alltid minst högst senast tidigast före efter'
  ).split(' '),
);
const NUMBERS: ReadonlySet<string> = new Set(
  'två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio femtio hundra tusen miljon miljoner halv hälften'.split(' '),
);
const BODY =
  /^.*?(?:nämnd|styrelse|bolag|direktör|chef|förvaltning|avdelning|kontor|beredning|fullmäktige|leverantör|beställare|användare|handläggare)/u;
const FIGURE = /\d[\d.,:/–-]*\d|\d/g;
const LINK = /\]\(\s*([^)\s]+)|https?:\/\/[^\s)]+/g;

const BETWEEN_SENTENCES = /[.!?]\s+(?=\p{Lu})|\n+/u;

/** One word in this many may be another. */
const ONE_IN = 5;

/** What makes new words of a text more than a matter of wording, in the order of WEIGHTS. */
export function weightOfWords(before: string, now: string): readonly Weight[] {
  const weighs: Readonly<Record<Weight, boolean>> = {
    duty: changesDuty(before, now),
    body: differ(before, now, (text) => wordsOf(text).flatMap((word) => BODY.exec(word) ?? [])),
    figure: differ(before, now, (text) => [...(text.match(FIGURE) ?? []), ...wordsOf(text).filter((word) => NUMBERS.has(word))]),
    link: differ(before, now, (text) => [...text.matchAll(LINK)].map(([whole, to]) => to ?? whole)),
    sentence: sentencesIn(before) !== sentencesIn(now),
    extent: isMostlyNew(before, now),
  };
  return WEIGHTS.filter((weight) => weighs[weight]);
}

/** Whether a word that says what must, may or must not be done, or within which bounds, is another, comes, goes or changes place. */
export function changesDuty(before: string, now: string): boolean {
  return differ(before, now, (text) => wordsOf(text).filter((word) => DUTIES.has(word)));
}

/** Whether more words are others than one in five; a single one may always be. */
export function isMostlyNew(before: string, now: string): boolean {
  const words = wordsOf(before);
  const others = Math.max(1, Math.floor(words.length / ONE_IN));
  return !isWithin(2 * others, words, wordsOf(now));
}

function differ(before: string, now: string, told: (text: string) => readonly string[]): boolean {
  return told(before).join('\n') !== told(now).join('\n');
}

function sentencesIn(text: string): number {
  return text.split(BETWEEN_SENTENCES).filter((sentence) => sentence.trim() !== '').length;
}

/** Marks, punctuation and capitals are no words. «Skall» is how «ska» was spelt. */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (word === 'skall' ? 'ska' : word));
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
