import { Button } from '@digdir/designsystemet-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from './editor.module.css';
import { LinkFields } from './link-fields.js';
import { Told } from './told.js';
import type { Moves } from './use-moves.js';

interface ToolsProps {
  /** The text that one writes in, or wrote in last. */
  readonly editor: Editor | undefined;
  /** Begins a comment on the words that are chosen. */
  readonly onComment: () => void;
  /** Undoes what was done last, in the text or to a provision. */
  readonly onUndo: () => void;
  /** What is done to provisions is told below the tools. */
  readonly moves: Pick<Moves, 'said' | 'undoTold'>;
}

/** What a tool does to the text, by the editor's own name of it. */
type Command =
  | 'toggleBold'
  | 'toggleItalic'
  | 'toggleBulletList'
  | 'toggleOrderedList'
  | 'redo'
  | 'addRowAfter'
  | 'addColumnAfter'
  | 'deleteRow'
  | 'deleteColumn'
  | 'deleteTable';

/** One row of tools for all texts, at hand while one scrolls. Arrows go through it; Escape leads back to the text. */
export function Tools({ editor, onComment, onUndo, moves }: ToolsProps) {
  const { t } = useTranslation('editor');
  const bar = useRef<HTMLDivElement>(null);
  const [links, setLinks] = useState<'link' | 'reference'>();
  const at = useEditorState({ editor: editor ?? null, selector: ({ editor: now }) => stateOf(now) });
  const run = (command: Command) => () => void editor?.chain().focus()[command]().run();
  const table = () => void editor?.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Escape') editor?.commands.focus();
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const tools = [...(bar.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const next = tools[tools.findIndex((one) => one.matches(':focus')) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  const tool = (words: string, onUse: () => void, isOn?: boolean, first = false): ReactNode => (
    <Button
      key={words}
      variant="tertiary"
      data-size="sm"
      aria-pressed={isOn}
      aria-disabled={editor === undefined}
      tabIndex={first ? 0 : -1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      {words}
    </Button>
  );
  return (
    <div className={style.tools}>
      <div ref={bar} role="toolbar" tabIndex={-1} aria-label={t('tools.label')} className={style.bar} onKeyDown={walk}>
        <span className={style.kin}>
          {tool(t('tools.bold'), run('toggleBold'), at?.bold ?? false, true)}
          {tool(t('tools.italic'), run('toggleItalic'), at?.italic ?? false)}
        </span>
        <span className={style.kin}>
          {tool(t('tools.bullets'), run('toggleBulletList'), at?.bullets ?? false)}
          {tool(t('tools.numbers'), run('toggleOrderedList'), at?.numbers ?? false)}
          {!at?.table && tool(t('tools.table'), table)}
        </span>
        <span className={style.kin}>
          {tool(t('tools.link'), () => editor && setLinks('link'), at?.link ?? false)}
          {tool(t('tools.reference'), () => editor && setLinks('reference'))}
          {tool(t('tools.comment'), () => onComment())}
        </span>
        <span className={style.kin}>
          {tool(t('tools.undo'), onUndo)}
          {tool(t('tools.redo'), run('redo'))}
        </span>
        {at?.table && (
          <span className={style.kin}>
            {tool(t('tools.addRow'), run('addRowAfter'))}
            {tool(t('tools.addColumn'), run('addColumnAfter'))}
            {tool(t('tools.removeRow'), run('deleteRow'))}
            {tool(t('tools.removeColumn'), run('deleteColumn'))}
            {tool(t('tools.removeTable'), run('deleteTable'))}
          </span>
        )}
      </div>
      <Told isInTable={at?.table ?? false} said={moves.said} onUndo={moves.undoTold} />
      {links && editor && <LinkFields key={links} kind={links} editor={editor} onDone={() => setLinks(undefined)} />}
    </div>
  );
}

function stateOf(editor: Editor | null) {
  return {
    bold: editor?.isActive('bold'),
    italic: editor?.isActive('italic'),
    bullets: editor?.isActive('bulletList'),
    numbers: editor?.isActive('orderedList'),
    link: editor?.isActive('link'),
    table: editor?.isActive('table'),
  };
}
