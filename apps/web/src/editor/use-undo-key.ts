import { useEffect, useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

const FIELD = 'textarea, input:not([type="checkbox"], [type="radio"])';

/**
 * Ctrl + Z where there is nothing of its own to undo: outside of a field, and in one that is as it was when one came to it. Left to itself the
 * browser would undo in the text that was written in last, wherever that stands.
 * @param undo told whether one is in a field.
 */
export function useUndoKey(undo: (isInField: boolean) => void): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    let before: string | undefined;
    const onFocus = ({ target }: FocusEvent) => {
      before = fieldOf(target)?.value;
    };
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      const field = fieldOf(event.target);
      const isInText = event.target instanceof HTMLElement && event.target.isContentEditable;
      if (!isUndo || isInText || (field && field.value !== before)) return;
      event.preventDefault();
      latest.current(field !== null);
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}

function fieldOf(target: EventTarget | null): Field | null {
  return target instanceof Element ? target.closest<Field>(FIELD) : null;
}
