import type { Content } from '@anvisa/domain/directive/content';
import type { Editor } from '@tiptap/react';
import { createContext, use } from 'react';
import type { Writing } from './use-draft.js';

export interface EditorShared {
  readonly writing: Writing;
  /** Changes the text as it stands at that moment. */
  readonly edit: (change: (content: Content) => Content) => void;
  readonly other: string | undefined;
  /** The text that the tools work on. */
  readonly setTools: (editor: Editor) => void;
}

export const EditorContext = createContext<EditorShared | undefined>(undefined);

export function useEditing(): EditorShared {
  const shared = use(EditorContext);
  if (!shared) throw new Error('A field of the draft stands in the editor');
  return shared;
}
