import type { Editor } from '@tiptap/react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { fieldId } from '../../kit/form.js';
import { useKept } from '../../session/kept.js';
import { newId } from '../../session/new-id.js';
import type { OfEdition } from '../working-copy.js';
import { chosenIn, provisionAt } from './chosen.js';
import { type AtWords, type Comment, useComments } from './use-comments.js';

/** A comment that is not sent yet. It is kept in this browser. */
export interface Begun {
  readonly id: string;
  readonly at: AtWords;
  readonly text: string;
}

export interface Commenting {
  readonly of: OfEdition;
  readonly all: readonly Comment[];
  readonly begun: Begun | undefined;
  /** Begins a comment on the words that are chosen in a provision; without one named, in the one that one writes in. */
  readonly begin: (provision?: string) => void;
  readonly write: (text: string) => void;
  /** It is sent, or given up; one writes on where one was. */
  readonly end: () => void;
  /** The comment whose words are lit. */
  readonly lit: string | undefined;
  readonly light: (comment: string | undefined) => void;
}

/** The form's name: its fields are told apart by it. */
export const NEW_COMMENT = 'kommentar';

export function useCommenting(of: OfEdition, editor: Editor | undefined): Commenting {
  const all = useComments(of);
  const { value: begun, keep, forget } = useKept<Begun | undefined>(`utkast-kommentar.${of.directive}.${of.edition}`, undefined);
  const [lit, light] = useState<string>();
  const focus = useRef<() => HTMLElement | null>(undefined);
  const back = useRef<HTMLElement>(undefined);

  useLayoutEffect(() => {
    focus.current?.()?.focus();
    focus.current = undefined;
  });

  return useMemo(
    () => ({
      of,
      all,
      begun,
      begin: (named) => {
        const provision = named ?? provisionAt(editor);
        if (provision === undefined) return;
        const { activeElement } = document;
        back.current = activeElement instanceof HTMLInputElement ? activeElement : editor?.view.dom;
        keep({ id: newId(), text: begun?.text ?? '', at: { provision, ...chosenIn(provision, editor) } });
        focus.current = () => document.getElementById(fieldId('/text', NEW_COMMENT));
      },
      write: (text) => begun && keep({ ...begun, text }),
      end: () => {
        keep(undefined);
        forget();
        focus.current = () => back.current ?? null;
      },
      lit,
      light,
    }),
    [of, all, begun, editor, keep, forget, lit],
  );
}
