import { useEffect } from 'react';
import type { CommentWriting } from './writing.js';

const NAME = 'kommenterat';

/** Marks in the text the words that comments are about. A browser that cannot mark them shows the comment below all the same. */
export function useMarkedQuotes(comments: readonly CommentWriting[]): void {
  useEffect(() => {
    if (!('highlights' in CSS)) return;
    const ranges = comments.flatMap(({ provision, quote }) => (provision && quote.trim() !== '' ? (rangeOf(provision, quote) ?? []) : []));
    CSS.highlights.set(NAME, new Highlight(...ranges));
    return () => void CSS.highlights.delete(NAME);
  }, [comments]);
}

/** Where in a provision the words stand, over the marks between them, whatever the whitespace. */
function rangeOf(provision: string, quote: string): Range | undefined {
  const place = document.querySelector(`[data-provision="${CSS.escape(provision)}"]`);
  if (!place) return undefined;
  let letters = '';
  const places: { readonly node: Text; readonly at: number }[] = [];
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    for (const { index, 0: letter } of node.data.matchAll(/\S/g)) {
      letters += letter;
      places.push({ node, at: index });
    }
  }
  const sought = quote.replaceAll(/\s/g, '');
  const first = letters.indexOf(sought);
  const [begin, end] = [places[first], places[first + sought.length - 1]];
  if (!begin || !end) return undefined;
  const range = document.createRange();
  range.setStart(begin.node, begin.at);
  range.setEnd(end.node, end.at + 1);
  return range;
}
