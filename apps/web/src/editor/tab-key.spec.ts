import { beforeEach, describe, expect, it } from '@jest/globals';
import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { marksOfText } from './marks-of-text.js';
import { tabKey } from './tab-key.js';

const schema = getSchema(marksOfText);
const paragraph = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const row = (type: string, ...cells: string[]) => ({
  type: 'tableRow',
  content: cells.map((words) => ({ type, content: [paragraph(words)] })),
});
const table = { type: 'table', content: [row('tableHeader', 'Del', 'Omfattar'), row('tableCell', 'Ord', 'kalkyl')] };

describe('Tab', () => {
  let view: { state: EditorState; dispatch: (change: Transaction) => void };
  let take: ReturnType<typeof tabKey>;
  beforeEach(() => {
    view = {
      state: EditorState.create({ schema, doc: schema.nodeFromJSON({ type: 'doc', content: [paragraph('Före'), table] }) }),
      dispatch: (change) => {
        view.state = view.state.apply(change);
      },
    };
    take = tabKey();
  });
  const goTo = (words: string) =>
    view.state.doc.descendants((node, at) => {
      if (node.text === words) view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)));
    });
  /** @returns whether the focus stays in the text. */
  const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => {
    let stays = false;
    const none = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false };
    take(view, { key, ...none, ...held, preventDefault: () => (stays = true) });
    return stays;
  };
  const here = () => view.state.selection.$from.parent.textContent;

  it('goes between the cells of a table, and to a new row past the last', () => {
    goTo('Del');
    const cells = ['Omfattar', 'Ord', 'kalkyl', ''].map(() => [press('Tab'), here()]);
    expect(cells).toEqual(['Omfattar', 'Ord', 'kalkyl', ''].map((words) => [true, words]));
    expect(view.state.doc.lastChild?.childCount).toBe(3);
    expect([press('Tab', { shiftKey: true }), here()]).toEqual([true, 'kalkyl']);
  });

  it('leads on outside a table, before its first cell, and after Escape', () => {
    goTo('Före');
    expect(press('Tab')).toBe(false);
    goTo('Del');
    expect(press('Tab', { shiftKey: true })).toBe(false);
    press('Escape');
    expect(press('Tab')).toBe(false);
    press('Escape');
    press('Shift');
    expect(press('Tab', { shiftKey: true })).toBe(false);
    press('Escape');
    press('a');
    expect(press('Tab')).toBe(true);
    expect(press('Tab', { ctrlKey: true })).toBe(false);
  });
});
