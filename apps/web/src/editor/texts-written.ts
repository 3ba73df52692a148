import { closeHistory, undoDepth } from '@tiptap/pm/history';
import type { Editor } from '@tiptap/react';

/** Whether a text has been written in since some moment. */
export type WrittenSince = (editor: Editor | undefined) => boolean;

/** The texts that one has been in while the draft is open. */
export class TextsWritten {
  private readonly editors = new Set<Editor>();

  enter(editor: Editor): void {
    this.editors.add(editor);
  }

  /** From this moment on: what is written next is undone by itself, however soon it comes. */
  sinceNow(): WrittenSince {
    const depths = new Map<Editor, number>();
    for (const editor of this.editors) {
      if (editor.isDestroyed) this.editors.delete(editor);
      else {
        editor.view.dispatch(closeHistory(editor.state.tr));
        depths.set(editor, undoDepth(editor.state));
      }
    }
    return (editor) => editor !== undefined && undoDepth(editor.state) > (depths.get(editor) ?? 0);
  }
}
