const WITHIN = 'p, li, h1, h2, h3, h4, td, th, dt, dd, label, input, textarea, select, button, blockquote';
/** Where on the screen one reads, from its top, most likely first. */
const LOOKED_AT = [0.35, 0.5, 0.2, 0.65, 0.8];

let holders = 0;
let end: () => void = () => undefined;

/**
 * Holds what somebody reads where it stands on the screen, while what is above it changes by itself. Browsers do so too, but not at the top of a
 * page, and not all of them. Several changes may be under way: the last lets go. Answers how to let go.
 */
export function holdSteady(): () => void {
  if (holders++ === 0) end = hold();
  return () => {
    if (--holders === 0) end();
  };
}

function hold(): () => void {
  const main = document.querySelector('main');
  if (!main) return () => undefined;
  let read = whatIsRead(main);
  let place = placeOf(read);
  const look = () => {
    if (!read?.isConnected) read = whatIsRead(main);
    place = placeOf(read);
  };
  const observer = new MutationObserver(() => {
    const moved = read?.isConnected ? placeOf(read) - place : 0;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
    look();
  });
  const { style } = document.documentElement;
  style.overflowAnchor = 'none';
  window.addEventListener('scroll', look);
  observer.observe(main, { childList: true, subtree: true, characterData: true });
  return () => {
    observer.disconnect();
    window.removeEventListener('scroll', look);
    style.overflowAnchor = '';
  };
}

/** What has the focus, if it is in sight; else what stands where one looks. */
function whatIsRead(main: HTMLElement): Element | undefined {
  const { activeElement } = document;
  if (activeElement !== main && main.contains(activeElement) && isInSight(activeElement)) return activeElement ?? undefined;
  const { left, width } = main.getBoundingClientRect();
  for (const part of LOOKED_AT) {
    const found = document.elementFromPoint(left + width / 4, window.innerHeight * part)?.closest(WITHIN);
    if (found && main.contains(found)) return found;
  }
  return undefined;
}

function isInSight(element: Element | null): boolean {
  const { top = -1, bottom = -1 } = element?.getBoundingClientRect() ?? {};
  return bottom > 0 && top >= 0 && top < window.innerHeight;
}

/** In the page, not on the screen: whoever scrolls, even since the last frame, moves nothing of it. */
function placeOf(element: Element | undefined): number {
  return Math.round((element?.getBoundingClientRect().top ?? 0) + window.scrollY);
}
