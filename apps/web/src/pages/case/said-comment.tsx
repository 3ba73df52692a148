import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import style from './case.module.css';
import type { Comment } from './edition.js';

interface SaidCommentProps {
  readonly comment: Comment;
  /** What it is about, where it does not stand beside it. */
  readonly about?: string | undefined;
  readonly children?: ReactNode;
}

/** What a reviewer said, and the officer's answer. */
export function SaidComment({ comment: { by, quote, text, blocking, answer }, about, children }: SaidCommentProps) {
  const { t, i18n } = useTranslation('case');
  return (
    <article className={style.comment} lang={i18n.language} data-unanswered={answer === undefined} data-listed>
      <p className={style.by}>
        <b>{by.name}</b>
        {about && `, ${about}`}
        {blocking && answer === undefined && <span className={style.blocking}> {t('comment.blocking')}</span>}
      </p>
      {quote && (
        <p lang="sv">
          <q>{quote}</q>
        </p>
      )}
      <p>
        <AsWritten text={text} />
      </p>
      {answer !== undefined && (
        <p className={style.answer}>
          <span className={style.quiet}>{t('comment.answer')}</span> <AsWritten text={answer} />
        </p>
      )}
      {children}
    </article>
  );
}
