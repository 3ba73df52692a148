import type { Content } from '@anvisa/domain/directive/content';
import type { Editor } from '@tiptap/react';
import { createContext, use } from 'react';
import type { Commenting } from './comments/use-commenting.js';
import type { Writing } from './use-draft.js';

/** What the fields of a draft share, and that stays the same while one writes: a letter in one provision draws no other anew. */
export interface EditorShared {
  /** Changes the text as it stands at that moment. */
  readonly edit: (change: (content: Content) => Content) => void;
  readonly other: string | undefined;
  readonly comments: Commenting;
  /** The text that the tools work on. */
  readonly setTools: (editor: Editor) => void;
}

export const EditorContext = createContext<EditorShared | undefined>(undefined);
export const WritingContext = createContext<Writing | undefined>(undefined);

export function useEditing(): EditorShared {
  return within(use(EditorContext));
}

/** The text as it stands; whoever asks for it is drawn anew with each letter. */
export function useWriting(): Writing {
  return within(use(WritingContext));
}

function within<T>(shared: T | undefined): T {
  if (shared === undefined) throw new Error('A field of the draft stands in the editor');
  return shared;
}
