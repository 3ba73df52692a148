import { expect, it } from '@jest/globals';
import { history, undo } from '@tiptap/pm/history';
import { Schema } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { TextsWritten } from './texts-written.js';

const schema = new Schema({ nodes: { doc: { content: 'text*' }, text: {} } });

/** A text as its editor holds it, without a page. */
function opened() {
  const text = {
    isDestroyed: false,
    state: EditorState.create({ schema, plugins: [history()] }),
    view: {
      dispatch: (change: Transaction) => {
        text.state = text.state.apply(change);
      },
    },
  };
  return text as unknown as Editor;
}
const write = ({ state, view }: Editor, words: string) => view.dispatch(state.tr.insertText(words, 0));

it('a text counts as written in since a moment once something was, and no longer when that is undone', () => {
  const texts = new TextsWritten();
  const [one, other] = [opened(), opened()];
  texts.enter(one);
  write(one, 'Förut.');
  const isWrittenSince = texts.sinceNow();
  expect([one, other, undefined].map(isWrittenSince)).toEqual([false, false, false]);
  write(one, 'Nu. ');
  write(other, 'Nu.');
  expect([one, other].map(isWrittenSince)).toEqual([true, true]);
  undo(one.state, one.view.dispatch);
  expect(isWrittenSince(one)).toBe(false);
  expect(one.state.doc.textContent).toBe('Förut.');
});
