import type { Nodes } from 'mdast';
import { syntaxOf } from '../../kit/syntax.js';

/** Words of a text, as one reads them, and those just before: what tells them from the same words elsewhere in it. */
export interface Quoted {
  readonly quote: string;
  readonly before: string;
}

/** A text without its whitespace: words are found again over lines, lists and marks. */
export function lettersOf(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** Where the words stand among a text's letters. Of several places the one that most of the words before lead up to. */
export function placeIn(letters: string, { quote, before }: Quoted): { readonly from: number; readonly to: number } | undefined {
  const [sought, ahead] = [lettersOf(quote), lettersOf(before)];
  let [found, most] = [-1, -1];
  for (let at = sought === '' ? -1 : letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + 1)) {
    const same = sharedEnd(letters.slice(0, at), ahead);
    if (same > most) [found, most] = [at, same];
  }
  return found < 0 ? undefined : { from: found, to: found + sought.length };
}

/** Whether the words still stand in a provision, in its heading or its text. */
export function stillStands(quoted: Quoted, { heading, text }: { readonly heading: string; readonly text: string }): boolean {
  return [heading, wordsIn(text)].some((words) => placeIn(lettersOf(words), quoted) !== undefined);
}

/** What one reads of a text with marks. */
function wordsIn(text: string): string {
  const words = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map(words).join(' ') : ' ');
  return words(syntaxOf(text));
}

function sharedEnd(one: string, other: string): number {
  let same = 0;
  while (same < Math.min(one.length, other.length) && one.at(-1 - same) === other.at(-1 - same)) same++;
  return same;
}
