import type { Editor } from '@tiptap/react';

/**
 * Another's words in place of what differs from them, and of nothing else: the cursor stays where it was, and undoing takes back one's own words,
 * never theirs.
 */
export function takeIn(editor: Editor, text: string): void {
  const { doc, schema, tr } = editor.state;
  const next = schema.nodeFromJSON(editor.markdown?.parse(text));
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return;
  // The same letters on both sides of a change may be counted to either.
  const over = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + over, next.slice(start, end.b + over));
  editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta('preventUpdate', true));
}
