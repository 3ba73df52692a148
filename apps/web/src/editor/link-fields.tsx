import { Button, Textfield } from '@digdir/designsystemet-react';
import type { Editor } from '@tiptap/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from './editor.module.css';
import { useCaseTitle } from './use-case-title.js';

interface LinkFieldsProps {
  /** To an address, or to a case by its registration number. */
  readonly kind: 'link' | 'reference';
  readonly editor: Editor;
  readonly onDone: () => void;
}

/** Where the chosen words shall lead. A reference says the case's title where no words are chosen. */
export function LinkFields({ kind, editor, onDone }: LinkFieldsProps) {
  const { t } = useTranslation('editor');
  const [to, setTo] = useState(kind === 'link' ? String(editor.getAttributes('link').href ?? '') : '');
  const title = useCaseTitle(kind === 'reference' ? to.trim() : '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const leave = () => {
    onDone();
    editor.commands.focus();
  };
  const put = (event: FormEvent) => {
    event.preventDefault();
    const href = kind === 'link' ? to.trim() : `/diarium?dnr=${encodeURIComponent(to.trim())}`;
    const chain = editor.chain().focus().extendMarkRange('link');
    if (to.trim() === '') chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive('link')) {
      const words = kind === 'link' ? href : [title, `Dnr ${to.trim()}`].filter((one) => one !== undefined).join(', ');
      chain.insertContent({ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else chain.setLink({ href }).run();
    onDone();
  };
  return (
    <form className={style.link} onSubmit={put} onKeyDown={({ key }) => key === 'Escape' && leave()}>
      <Textfield
        ref={field}
        data-size="sm"
        label={t(kind === 'link' ? 'link.address' : 'link.number')}
        description={kind === 'reference' ? (title ?? t('link.numberHint')) : t('link.addressHint')}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <div className={style.row}>
        <Button type="submit" data-size="sm">
          {t('link.put')}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={leave}>
          {t('link.cancel')}
        </Button>
      </div>
    </form>
  );
}
