import { type RefObject, useLayoutEffect, useRef } from 'react';

/** From this width on the margin stands beside the text; below it, under. */
const BESIDE = '(min-width: 48rem)';

/** Lets each thing in a margin stand level with the words that it is about, and below what stands above it there. */
export function useLevel<E extends HTMLElement>(): RefObject<E | null> {
  const margin = useRef<E>(null);
  useLayoutEffect(() => {
    const { current } = margin;
    if (!current) return;
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => level(current));
    };
    const sizes = new ResizeObserver(soon);
    if (current.parentElement) sizes.observe(current.parentElement);
    const words = new MutationObserver(soon);
    if (current.parentElement) words.observe(current.parentElement, { subtree: true, childList: true, characterData: true });
    level(current);
    return () => {
      sizes.disconnect();
      words.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
  return margin;
}

function level(margin: HTMLElement): void {
  const isBeside = window.matchMedia(BESIDE).matches;
  for (const one of margin.querySelectorAll<HTMLElement>(':scope > [data-comment-of]')) {
    one.style.marginBlockStart = '';
    const words = margin.parentElement?.querySelector(`mark[data-comment="${CSS.escape(one.dataset.commentOf ?? '')}"]`);
    if (!isBeside || !words) continue;
    const down = words.getBoundingClientRect().top - one.getBoundingClientRect().top;
    if (down > 0) one.style.marginBlockStart = `${down}px`;
  }
}
