import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFoundCase } from '../kit/found-case.js';
import { tooLong } from '../kit/too-long.js';
import style from './editor.module.css';
import { useEditing, useWriting } from './editor-context.js';
import { LONGEST_REFERENCE } from './longest.js';

/** Other cases and decisions, by their registration numbers; each says its title, so that a wrong digit is seen. */
export function ReferencesField() {
  const { t } = useTranslation(['editor', 'common']);
  const { edit } = useEditing();
  const writing = useWriting();
  const [number, setNumber] = useState('');
  const title = useFoundCase(number.trim())?.title;
  const long = tooLong(LONGEST_REFERENCE, number.trim());
  const add = (event: FormEvent) => {
    event.preventDefault();
    const one = number.trim();
    if (one === '' || long) return;
    edit((now) => (now.references.includes(one) ? now : { ...now, references: [...now.references, one] }));
    setNumber('');
  };
  return (
    <div>
      <p className={style.label}>{t('fields.references')}</p>
      {writing.content.references.length > 0 && (
        <ul className={style.references}>
          {writing.content.references.map((one) => (
            <Reference
              key={one}
              number={one}
              onRemove={() => edit((now) => ({ ...now, references: now.references.filter((other) => other !== one) }))}
            />
          ))}
        </ul>
      )}
      <form className={style.link} onSubmit={add}>
        <Textfield
          data-size="sm"
          label={t('references.number')}
          description={title ?? t('references.hint')}
          {...(long && { error: t('common:problem.tooLong', { ...long }) })}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <Button type="submit" variant="secondary" data-size="sm">
          {t('references.add')}
        </Button>
      </form>
    </div>
  );
}

function Reference({ number, onRemove }: { readonly number: string; readonly onRemove: () => void }) {
  const { t } = useTranslation('editor');
  const title = useFoundCase(number)?.title;
  return (
    <li>
      <span>
        <b className={style.unbroken}>{number}</b> {title ?? t('references.unknown')}
      </span>
      <Button variant="tertiary" data-size="sm" aria-label={t('references.remove', { number })} onClick={onRemove}>
        {t('references.removeShort')}
      </Button>
    </li>
  );
}
