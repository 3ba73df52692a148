import { Button, Textfield } from '@digdir/designsystemet-react';
import type { Editor } from '@tiptap/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFoundCase } from '../kit/found-case.js';
import style from './editor.module.css';
import { useWriting } from './editor-context.js';
import { addressIn } from './link-address.js';
import { referenceTo } from './references.js';

interface LinkFieldsProps {
  /** To an address, or to a case by its registration number. */
  readonly kind: 'link' | 'reference';
  readonly editor: Editor;
  readonly onDone: () => void;
}

/** A provision of this text, as one writes it: 4 §, or 4. */
const PROVISION = /^(\d{1,3})\s*§?$/;

/** Where the chosen words shall lead. A reference is to another provision, whose number it says, or to a case, whose title it says. */
export function LinkFields({ kind, editor, onDone }: LinkFieldsProps) {
  const { t } = useTranslation('editor');
  const [to, setTo] = useState(kind === 'link' ? String(editor.getAttributes('link').href ?? '') : '');
  const [wrong, say] = useState<string>();
  const { provisions } = useWriting().content;
  const number = kind === 'reference' ? PROVISION.exec(to.trim())?.[1] : undefined;
  const provision = provisions[Number(number) - 1];
  const title = useFoundCase(kind === 'reference' && number === undefined ? to.trim() : '')?.title;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const leave = () => {
    onDone();
    editor.commands.focus();
  };
  const put = (event: FormEvent) => {
    event.preventDefault();
    const found = target();
    if ('wrong' in found) {
      say(found.wrong);
      field.current?.focus();
      return;
    }
    const { href, words, says } = found;
    const chain = editor.chain().focus().extendMarkRange('link');
    if (href === '') chain.unsetLink().run();
    else if (says || (editor.state.selection.empty && !editor.isActive('link'))) {
      chain.insertContent({ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else chain.setLink({ href }).run();
    onDone();
  };
  /** Where it leads, and the words that say so; a provision's number always stands there itself. */
  const target = (): { href: string; words: string; says?: boolean } | { wrong: string } => {
    const written = to.trim();
    if (written === '') return { href: '', words: '' };
    if (number !== undefined) {
      if (!provision) return { wrong: t('link.noProvision', { count: provisions.length, number }) };
      return { href: referenceTo(provision.id), words: `${Number(number)} §`, says: true };
    }
    if (kind === 'reference') {
      const words = [title, `Dnr ${written}`].filter((one) => one !== undefined).join(', ');
      return { href: `/diarium?dnr=${encodeURIComponent(written)}`, words };
    }
    const href = addressIn(written);
    return href === undefined ? { wrong: t('link.wrong') } : { href, words: written };
  };
  return (
    <form className={style.link} onSubmit={put} onKeyDown={({ key }) => key === 'Escape' && leave()}>
      <Textfield
        ref={field}
        data-size="sm"
        label={t(kind === 'link' ? 'link.address' : 'link.number')}
        description={kind === 'reference' ? provision?.heading || title || t('link.numberHint') : t('link.addressHint')}
        error={wrong}
        value={to}
        onChange={(event) => {
          setTo(event.currentTarget.value);
          say(undefined);
        }}
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
