import type { EditorState } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import style from './marked-text.module.css';
import { marksOfText } from './marks-of-text.js';
import { cleanPaste } from './pasted.js';
import { type Mark, showQuotes } from './quotes.js';
import { KEYS_IN_TABLE, tabKey } from './tab-key.js';
import { takeIn } from './take-in.js';

interface MarkedTextProps {
  readonly id: string;
  readonly label: string;
  /** CommonMark with tables, as the record has it. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** This text is being written in: what the tools work on. */
  readonly onFocus: (editor: Editor) => void;
  /** Words that somebody has commented on. */
  readonly marks: readonly Mark[];
}

/** A text with lists, tables and links, written as it will be read. */
export function MarkedText({ id, label, text, onText, onFocus, marks }: MarkedTextProps) {
  const said = useRef(text);
  const latest = useRef({ label, onText, onFocus });
  latest.current = { label, onText, onFocus };
  const [takeTab] = useState(tabKey);
  const editor = useEditor({
    extensions: marksOfText,
    content: text,
    contentType: 'markdown',
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      handleDOMEvents: { keydown: takeTab },
      transformPastedHTML: cleanPaste,
      attributes: (state: EditorState) => ({
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': latest.current.label,
        ...(isInTable(state) && { 'aria-describedby': KEYS_IN_TABLE }),
        lang: 'sv',
        class: style.text ?? '',
        spellcheck: 'true',
      }),
    },
    onUpdate: ({ editor: written }) => {
      said.current = written.getMarkdown();
      latest.current.onText(said.current);
    },
    onFocus: ({ editor: written }) => latest.current.onFocus(written),
  });

  // Another wrote here, or a choice was made: their words come in where they differ.
  useEffect(() => {
    if (text === said.current) return;
    said.current = text;
    takeIn(editor, text);
  }, [text, editor]);

  // A provision that moves has another number. The text may not stand in the page yet: the editor draws it when it does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the label is read when the text is drawn anew.
  useEffect(() => editor.view.dispatch(editor.state.tr), [label, editor]);

  const shown = JSON.stringify(marks);
  useEffect(() => showQuotes(editor, JSON.parse(shown) as readonly Mark[]), [shown, editor]);

  return <EditorContent editor={editor} />;
}
