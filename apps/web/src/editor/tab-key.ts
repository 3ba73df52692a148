import { addRowAfter, goToNextCell, isInTable } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';

/** Names the words that tell how Tab goes in a table, and how one gets out. */
export const KEYS_IN_TABLE = 'tangenter-i-tabell';

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'preventDefault'>;

/**
 * In a table Tab goes to the next cell, past the last one to a new row, and with Shift back. After Escape it leads on, as everywhere else, in lists
 * too: whoever has no mouse must get out, and is told how (WCAG 2.1.2).
 * @returns what takes the keys of one text, and answers whether a key is dealt with.
 */
export function tabKey(): (view: Pick<EditorView, 'state' | 'dispatch'>, pressed: Pressed) => boolean {
  let leadsOn = false;
  return (view, pressed) => {
    if (pressed.key !== 'Tab') {
      leadsOn = pressed.key === 'Escape' || (leadsOn && pressed.key === 'Shift');
      return false;
    }
    const { shiftKey, ctrlKey, altKey, metaKey, isComposing } = pressed;
    const isWithin = isInTable(view.state) && !leadsOn && !ctrlKey && !altKey && !metaKey && !isComposing;
    leadsOn = false;
    if (isWithin && (shiftKey ? step(view, -1) : step(view, 1) || (addRowAfter(view.state, view.dispatch) && step(view, 1))))
      pressed.preventDefault();
    return true;
  };
}

function step({ state, dispatch }: Pick<EditorView, 'state' | 'dispatch'>, by: -1 | 1): boolean {
  return goToNextCell(by)(state, dispatch);
}
