const SEQUENCE_MS = 1_000;
const OFF = 'anvisa.keys-off';

/** Whoever dictates, or whose keys strike by themselves, can be without them. */
export function areKeysOn(): boolean {
  return localStorage.getItem(OFF) === null;
}

export function turnKeys(on: boolean): void {
  if (on) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, 'true');
}

/**
 * Listens for single keys and for two in a row. While somebody writes, or means the browser, every key is theirs. A page that gives a key a
 * meaning of its own hears it before the house does. Answers how to stop.
 */
export function keyPresses(does: Readonly<Record<string, () => void>>, order: 'before-the-house' | 'house' = 'house'): () => void {
  const capture = order === 'before-the-house';
  let before = '';
  let at = 0;
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event.target) || !areKeysOn()) return;
    const pair = event.timeStamp - at < SEQUENCE_MS ? before + event.key : event.key;
    const act = does[pair] ?? does[event.key];
    [before, at] = [event.key, event.timeStamp];
    if (!act) return;
    before = '';
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', listen, { capture });
  return () => document.removeEventListener('keydown', listen, { capture });
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null);
}
