import { diffArrays } from 'diff';

/** A stretch of a text that two people wrote in: what stands, or a place where one of them must choose. */
export type Stretch = { readonly stands: string } | { readonly theirs: string; readonly mine: string };

/** A stretch of the text before, by its words, and what one of the two made of it. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly by: 'theirs' | 'mine';
}

const segmenter = new Intl.Segmenter('sv', { granularity: 'word' });

/** Two texts written from the same one, merged word by word: what only one of them changed stands, and where both did, both are kept. */
export function mergedWords(base: string, theirs: string, mine: string): readonly Stretch[] {
  const words = wordsOf(base);
  const edits = [...editsOf(words, wordsOf(theirs), 'theirs'), ...editsOf(words, wordsOf(mine), 'mine')].sort((a, b) => a.from - b.from);
  const merged: Stretch[] = [];
  let at = 0;
  while (edits.length > 0) {
    const [from, to, met] = nextMeeting(edits);
    stand(merged, words.slice(at, from).join(''));
    const [their, my] = (['theirs', 'mine'] as const).map((who) => applied(words, from, to, met, who));
    if (met.every(({ by }) => by === 'mine')) stand(merged, my ?? '');
    else if (met.every(({ by }) => by === 'theirs') || their === my) stand(merged, their ?? '');
    else merged.push({ theirs: their ?? '', mine: my ?? '' });
    at = to;
  }
  stand(merged, words.slice(at).join(''));
  return merged;
}

/** What stands, if nothing is left to choose. */
export function wholeOf(stretches: readonly Stretch[]): string | undefined {
  return stretches.every((one) => 'stands' in one) ? stretches.map((one) => ('stands' in one ? one.stands : '')).join('') : undefined;
}

function wordsOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function editsOf(before: readonly string[], now: readonly string[], by: Edit['by']): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays([...before], [...now])) {
    const to = added ? at : at + value.length;
    const last = edits.at(-1);
    if ((added || removed) && last?.to === at) edits.splice(-1, 1, { ...last, to, words: added ? [...last.words, ...value] : last.words });
    else if (added || removed) edits.push({ from: at, to, words: added ? value : [], by });
    at = to;
  }
  return edits;
}

/** Takes the next edit, with all that touch it. */
function nextMeeting(edits: Edit[]): readonly [from: number, to: number, met: readonly Edit[]] {
  const from = edits[0]?.from ?? 0;
  let to = from;
  const met: Edit[] = [];
  for (let next = edits[0]; next && (met.length === 0 || next.from <= to); next = edits[0]) {
    to = Math.max(to, next.to);
    met.push(next);
    edits.shift();
  }
  return [from, to, met];
}

/** What one of them made of a stretch. */
function applied(words: readonly string[], from: number, to: number, met: readonly Edit[], by: Edit['by']): string {
  const made: string[] = [];
  let at = from;
  for (const edit of met.filter((one) => one.by === by)) {
    made.push(...words.slice(at, edit.from), ...edit.words);
    at = edit.to;
  }
  return [...made, ...words.slice(at, to)].join('');
}

function stand(merged: Stretch[], text: string): void {
  const last = merged.at(-1);
  if (text === '') return;
  if (last && 'stands' in last) merged.splice(-1, 1, { stands: last.stands + text });
  else merged.push({ stands: text });
}
