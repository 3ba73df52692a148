import type { Editor } from '@tiptap/react';
import type { Quoted } from './quoted.js';

/** As many characters as the API takes. */
const MOST = 1_000;
const MOST_BEFORE = 100;

/** The provision that one stands in, or wrote in last. */
export function provisionAt(editor: Editor | undefined): string | undefined {
  const place =
    document.activeElement?.closest<HTMLElement>('[data-provision]') ?? editor?.view.dom.closest<HTMLElement>('[data-provision]');
  return place?.dataset.provision;
}

/** The words that are chosen in a provision's heading or text; none where one has chosen none, and means all of it. */
export function chosenIn(provision: string, editor: Editor | undefined): Quoted {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement && provisionAt(undefined) === provision) {
    const { value, selectionStart, selectionEnd } = activeElement;
    return quotedOf(value.slice(0, selectionStart ?? 0), value.slice(selectionStart ?? 0, selectionEnd ?? 0));
  }
  if (editor?.view.dom.closest<HTMLElement>('[data-provision]')?.dataset.provision !== provision) return { quote: '', before: '' };
  const { from, to } = selectionIn(editor);
  const { doc } = editor.state;
  return quotedOf(doc.textBetween(0, from, '\n', '\n'), doc.textBetween(from, to, '\n', '\n'));
}

/** As it is seen: a browser tells the editor a moment after the words are chosen, and a quick hand is before it. */
function selectionIn({ view, state }: Editor): { readonly from: number; readonly to: number } {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return state.selection;
  const ends = [view.posAtDOM(anchorNode, anchorOffset ?? 0), view.posAtDOM(focusNode, focusOffset ?? 0)];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function quotedOf(before: string, chosen: string): Quoted {
  const quote = asRead(chosen).trim().slice(0, MOST);
  return { quote, before: quote === '' ? '' : asRead(before).slice(-MOST_BEFORE) };
}

function asRead(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
