import { type Content, PARTS } from '@anvisa/domain/directive/content';
import type { Editor as TextEditor } from '@tiptap/react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { CommentsOfGone } from './comments/gone.js';
import { useCommenting } from './comments/use-commenting.js';
import { ContentFields, TitleField } from './content-fields.js';
import style from './editor.module.css';
import { EditorContext, WritingContext } from './editor-context.js';
import { PartFoot, PartHeading } from './part.js';
import { ProvisionFields } from './provision-fields.js';
import type { Mark } from './quotes.js';
import { TextsWritten } from './texts-written.js';
import { Tools } from './tools.js';
import type { Writing } from './use-draft.js';
import { useMoves } from './use-moves.js';
import type { Present } from './use-presence.js';
import { useUndoKey } from './use-undo-key.js';
import type { OfEdition } from './working-copy.js';

export interface EditorProps {
  readonly of: OfEdition;
  readonly writing: Writing;
  /** A revision says what it changes. */
  readonly isRevision: boolean;
  /** Who wrote last on the server: whose words one chooses against. */
  readonly other: string | undefined;
  readonly others: readonly Present[];
  readonly onAt: (provision: string | undefined) => void;
  /** What the reviewers said about a provision, beside it; and the words that they said it about. */
  readonly reviewed: (provision: string) => ReactNode;
  readonly quotesIn: (provision: string) => readonly Mark[];
}

/** All that an edition says, written where it will be read: four parts of provisions that number themselves, and the rest as fields. */
export default function Editor({ of, writing, isRevision, other, others, onAt, reviewed, quotesIn }: EditorProps) {
  const [tools, setTools] = useState<TextEditor>();
  const { content } = writing;
  const latest = useRef(writing);
  latest.current = writing;
  const edit = useCallback((change: (content: Content) => Content) => latest.current.write(change(latest.current.content)), []);
  useEffect(() => {
    // Its provision is gone, and the tools with it.
    const letGo = () => setTools(undefined);
    tools?.on('destroy', letGo);
    return () => void tools?.off('destroy', letGo);
  }, [tools]);
  const [texts] = useState(() => new TextsWritten());
  const moves = useMoves(content, edit, texts);
  const comments = useCommenting(of, tools);
  const enter = useCallback(
    (text: TextEditor) => {
      texts.enter(text);
      setTools(text);
    },
    [texts],
  );
  const shared = useMemo(() => ({ edit, other, comments, setTools: enter }), [edit, other, comments, enter]);
  const undo = (isInField = false) => {
    const undoDeed = moves.undoFor(tools);
    if (undoDeed) undoDeed();
    else if (!isInField) tools?.chain().focus().undo().run();
  };
  useUndoKey(undo);
  const namesAt = (provision: string) =>
    others
      .filter((one) => one.provision === provision)
      .map(({ name }) => name)
      .join(', ');
  return (
    <EditorContext value={shared}>
      <WritingContext value={writing}>
        <div className={style.editor}>
          <TitleField />
          <Tools editor={tools} onComment={comments.begin} onUndo={() => undo()} moves={moves} />
          <CommentsOfGone />
          {PARTS.flatMap((part) => [
            <PartHeading key={part} part={part} moves={moves} />,
            ...content.provisions.map((provision, at) =>
              provision.part !== part ? null : (
                <ProvisionFields
                  key={provision.id}
                  provision={provision}
                  number={at + 1}
                  moves={moves}
                  choices={writing.draft.choices}
                  others={namesAt(provision.id)}
                  onAt={onAt}
                  quotes={quotesIn(provision.id)}
                  reviewed={reviewed(provision.id)}
                />
              ),
            ),
            <PartFoot key={`${part} foot`} part={part} moves={moves} />,
          ])}
          <ContentFields isRevision={isRevision} />
        </div>
      </WritingContext>
    </EditorContext>
  );
}
