import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const key = new PluginKey<readonly string[]>('quotes');

/** Marks the words that comments are about, while they stand there; the text itself knows nothing of it. */
export const Quotes = Extension.create({
  name: 'quotes',
  addProseMirrorPlugins: () => [
    new Plugin<readonly string[]>({
      key,
      state: {
        init: () => [],
        apply: (transaction, quotes) => (transaction.getMeta(key) as readonly string[] | undefined) ?? quotes,
      },
      props: {
        decorations: (state) =>
          DecorationSet.create(
            state.doc,
            (key.getState(state) ?? []).flatMap((quote) => found(state.doc, quote)),
          ),
      },
    }),
  ],
});

export function showQuotes(editor: Editor, quotes: readonly string[]): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, quotes).setMeta('addToHistory', false));
}

function found(document: Node, quote: string): readonly Decoration[] {
  const decorations: Decoration[] = [];
  document.descendants((node, at) => {
    if (!node.isTextblock) return;
    const place = quote === '' ? -1 : node.textContent.indexOf(quote);
    if (place >= 0) decorations.push(Decoration.inline(at + 1 + place, at + 1 + place + quote.length, { nodeName: 'mark' }));
  });
  return decorations;
}
