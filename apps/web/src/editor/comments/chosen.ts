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
  const { doc, selection } = editor.state;
  return quotedOf(doc.textBetween(0, selection.from, '\n', '\n'), doc.textBetween(selection.from, selection.to, '\n', '\n'));
}

function quotedOf(before: string, chosen: string): Quoted {
  const quote = asRead(chosen).trim().slice(0, MOST);
  return { quote, before: quote === '' ? '' : asRead(before).slice(-MOST_BEFORE) };
}

function asRead(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
