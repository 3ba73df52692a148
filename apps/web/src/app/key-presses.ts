const SEQUENCE_MS = 1_000;

/** Listens for single keys and for two in a row. While somebody writes, or means the browser, every key is theirs. Answers how to stop. */
export function keyPresses(does: Readonly<Record<string, () => void>>): () => void {
  let before = '';
  let at = 0;
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event.target)) return;
    const pair = event.timeStamp - at < SEQUENCE_MS ? before + event.key : event.key;
    const act = does[pair] ?? does[event.key];
    [before, at] = [event.key, event.timeStamp];
    if (!act) return;
    before = '';
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null);
}
