import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { placeIn, type Quoted } from './comments/quoted.js';

/** Words that somebody has commented on, and the comment. */
export interface Mark extends Quoted {
  readonly comment: string;
  /** It is the one that is looked at. */
  readonly isLit?: boolean;
}

interface Shown {
  readonly marks: readonly Mark[];
  readonly drawn: DecorationSet;
}

const key = new PluginKey<Shown>('quotes');

/** Marks the words that comments are about, while they stand there; the text itself knows nothing of it. */
export const Quotes = Extension.create({
  name: 'quotes',
  addProseMirrorPlugins: () => [
    new Plugin<Shown>({
      key,
      state: {
        init: () => ({ marks: [], drawn: DecorationSet.empty }),
        apply: (transaction, shown) => {
          const marks = (transaction.getMeta(key) as readonly Mark[] | undefined) ?? shown.marks;
          if (marks === shown.marks && !transaction.docChanged) return shown;
          return { marks, drawn: drawn(transaction.doc, marks) };
        },
      },
      props: { decorations: (state) => key.getState(state)?.drawn },
    }),
  ],
});

export function showQuotes(editor: Editor, marks: readonly Mark[]): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, marks).setMeta('addToHistory', false));
}

function drawn(document: Node, marks: readonly Mark[]): DecorationSet {
  if (marks.length === 0) return DecorationSet.empty;
  const { letters, places } = lettersIn(document);
  return DecorationSet.create(
    document,
    marks.flatMap((mark) => {
      const { from = -1, to = 0 } = placeIn(letters, mark) ?? {};
      const [begin, end] = [places[from], places[to - 1]];
      const attributes = { nodeName: 'mark', 'data-comment': mark.comment, 'data-lit': String(mark.isLit ?? false) };
      return begin === undefined || end === undefined ? [] : [Decoration.inline(begin, end + 1, attributes)];
    }),
  );
}

/** The text's letters without whitespace, and where in the document each stands. */
function lettersIn(document: Node): { readonly letters: string; readonly places: readonly number[] } {
  let letters = '';
  const places: number[] = [];
  document.descendants((node, at) => {
    for (const { index, 0: letter } of (node.text ?? '').matchAll(/\S/g)) {
      letters += letter;
      places.push(at + index);
    }
  });
  return { letters, places };
}
