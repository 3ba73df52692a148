import { type Content, PARTS } from '@anvisa/domain/directive/content';
import type { Editor as TextEditor } from '@tiptap/react';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContentFields, TitleField } from './content-fields.js';
import style from './editor.module.css';
import { EditorContext } from './editor-context.js';
import { PartFoot, PartHeading } from './part.js';
import { ProvisionFields } from './provision-fields.js';
import { Tools } from './tools.js';
import type { Writing } from './use-draft.js';
import { useMoves } from './use-moves.js';
import type { Present } from './use-presence.js';

export interface EditorProps {
  readonly writing: Writing;
  /** A revision says what it changes. */
  readonly isRevision: boolean;
  /** Who wrote last on the server: whose words one chooses against. */
  readonly other: string | undefined;
  readonly others: readonly Present[];
  readonly onAt: (provision: string | undefined) => void;
  /** What is said about a provision, beside it; and the words that it is said about. */
  readonly beside: (provision: string) => ReactNode;
  readonly quotesIn: (provision: string) => readonly string[];
}

/** All that an edition says, written where it will be read: four parts of provisions that number themselves, and the rest as fields. */
export default function Editor({ writing, isRevision, other, others, onAt, beside, quotesIn }: EditorProps) {
  const { t } = useTranslation('editor');
  const [tools, setTools] = useState<TextEditor>();
  const { content } = writing;
  const latest = useRef(writing);
  latest.current = writing;
  const edit = useCallback((change: (content: Content) => Content) => latest.current.write(change(latest.current.content)), []);
  const moves = useMoves(content, edit);
  return (
    <EditorContext value={{ writing, edit, other, setTools }}>
      <div className={style.editor}>
        <TitleField />
        <Tools editor={tools} />
        <p className="ds-sr-only" aria-live="polite">
          {moves.said}
        </p>
        <p className={style.quiet}>{t('howToMove')}</p>
        {PARTS.flatMap((part) => [
          <PartHeading key={part} part={part} moves={moves} />,
          ...content.provisions.map((provision, at) =>
            provision.part !== part ? null : (
              <ProvisionFields
                key={provision.id}
                provision={provision}
                number={at + 1}
                moves={moves}
                others={others.filter((one) => one.provision === provision.id)}
                onAt={onAt}
                quotes={quotesIn(provision.id)}
                beside={beside(provision.id)}
              />
            ),
          ),
          <PartFoot key={`${part} foot`} part={part} moves={moves} />,
        ])}
        <ContentFields isRevision={isRevision} />
      </div>
    </EditorContext>
  );
}
