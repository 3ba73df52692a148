import { useEffect, useState } from 'react';

/** As many characters as a quotation may have. */
const MOST = 1_000;

/** The words of a provision that somebody has selected, and where they end on the page. */
export interface ChosenWords {
  readonly provision: string;
  readonly quote: string;
  readonly top: number;
  readonly left: number;
}

/** Follows what is selected of the text; a selection over several provisions is about none of them. */
export function useChosenWords(): ChosenWords | undefined {
  const [chosen, setChosen] = useState<ChosenWords>();
  useEffect(() => {
    const look = () => setChosen(chosenWords());
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return chosen;
}

function chosenWords(): ChosenWords | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const place = provisionOf(range.startContainer);
  if (!place) return undefined;
  // Three clicks on a paragraph end the selection at the beginning of what stands after it.
  const within = range.cloneRange();
  if (!place.contains(range.endContainer)) within.setEnd(place, place.childNodes.length);
  const quote = words(within.toString());
  if (quote === '' || quote !== words(range.toString())) return undefined;
  const { bottom, left } = range.getBoundingClientRect();
  return {
    provision: place.dataset.provision ?? '',
    quote: quote.slice(0, MOST),
    top: bottom + window.scrollY,
    left: left + window.scrollX,
  };
}

function words(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function provisionOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-provision]') ?? null;
}
