import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, TextArea } from '../../kit/form.js';
import { offerOf } from '../../kit/offers.js';
import { useAct } from '../../session/act.js';
import { useKept } from '../../session/kept.js';
import style from './case.module.css';
import type { Comment, Edition } from './edition.js';

interface CommentNoteProps {
  readonly edition: Edition;
  readonly comment: Comment;
  /** What it is about, where it does not stand beside it. */
  readonly about?: string | undefined;
}

/** What a reviewer said, and the officer's answer; or where it is answered. */
export function CommentNote({ edition, comment: { id, by, quote, text, blocking, answer }, about }: CommentNoteProps) {
  const { t, i18n } = useTranslation('case');
  const [isOpen, setOpen] = useState(false);
  const offer = offerOf(edition.acts, 'answer-comment');
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
      <p lang="sv">{text}</p>
      {answer !== undefined && (
        <p className={style.answer} lang="sv">
          <span className={style.quiet}>{t('comment.answer')}</span> {answer}
        </p>
      )}
      {answer === undefined && !isOpen && offer.allowed && (
        <Button variant="secondary" data-size="sm" aria-label={t('comment.doAnswerTo', { name: by.name })} onClick={() => setOpen(true)}>
          {t('comment.doAnswer')}
        </Button>
      )}
      {answer === undefined && !offer.allowed && <p className={style.quiet}>{t('comment.unanswered')}</p>}
      {answer === undefined && isOpen && <AnswerForm href={offer.href.replace('{comment}', id)} onCancel={() => setOpen(false)} />}
    </article>
  );
}

function AnswerForm({ href, onCancel }: { readonly href: string; readonly onCancel: () => void }) {
  const { t } = useTranslation(['case', 'common']);
  const { value, keep, forget } = useKept(href, '');
  const lacks = value.trim() === '' ? [{ pointer: '/answer', detail: t('comment.lacks') }] : [];
  const act = useAct();
  const send = () => {
    if (lacks.length === 0) act.mutate({ href, body: { answer: value } }, { onSuccess: forget });
  };
  return (
    <Form error={act.error} lacks={lacks} onSubmit={send}>
      <TextArea pointer="/answer" label={t('comment.yourAnswer')} rows={3} maxLength={10_000} value={value} onText={keep} />
      <div className={style.row}>
        <Button type="submit" data-size="sm" loading={act.isPending}>
          {t('comment.send')}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={onCancel}>
          {t('common:act.cancel')}
        </Button>
      </div>
    </Form>
  );
}
