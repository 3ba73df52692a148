import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { written } from '../kit/written.js';
import style from './search-box.module.css';

interface SearchBoxProps {
  readonly large?: boolean;
  readonly words?: string | undefined;
}

/** A word with a digit and then a slash is the number of a case. */
const NUMBER = /^\S*\d\S*\/\S*$/;

/** The question that most come with. The key `/` leads here. The design system's own search would bring half of it along. */
export function SearchBox({ large = false, words = '' }: SearchBoxProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = written(event, 'q');
    if (!q) return;
    void (NUMBER.test(q)
      ? navigate({ to: '/diarium', search: { dnr: q } })
      : navigate({ to: '/vad-galler', search: (now) => ({ ...now, q }) }));
  };
  return (
    <search>
      <form onSubmit={submit} action="/vad-galler" className={style.box} data-size={large ? 'lg' : 'sm'}>
        <input
          key={words}
          type="search"
          name="q"
          className="ds-input"
          data-search
          defaultValue={words}
          aria-label={large ? t('search.hint') : t('search.label')}
          placeholder={large ? t('search.example') : t('search.label')}
          maxLength={200}
          autoComplete="off"
        />
        {large && (
          <button type="submit" className="ds-button" data-variant="primary">
            {t('search.go')}
          </button>
        )}
      </form>
    </search>
  );
}
