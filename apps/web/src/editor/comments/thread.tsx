import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Instant } from '../../kit/day.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { useMe } from '../../session/me.js';
import { useEditing } from '../editor-context.js';
import { AnswerForm } from './answer-form.js';
import style from './comments.module.css';
import { threadId } from './thread-id.js';
import { type Comment, useCommentAct } from './use-comments.js';

interface ThreadProps {
  readonly comment: Comment;
  /** What one must know of the words that it is about, where they do not stand beside it. */
  readonly gone: string | undefined;
}

/** What is said of some words, the answers, and whether it is done. */
export function Thread({ comment, gone }: ThreadProps) {
  const { t, i18n } = useTranslation('editor');
  const { comments } = useEditing();
  const me = useMe();
  const act = useCommentAct(comments.of);
  const [isAnswering, setAnswering] = useState(false);
  const answer = useRef<HTMLButtonElement>(null);
  const { id, by, quote, answers, resolvedBy } = comment;
  const isDone = resolvedBy !== undefined;
  const done = () => {
    setAnswering(false);
    window.setTimeout(() => answer.current?.focus());
  };
  const light = () => comments.light(id);
  return (
    <article
      id={threadId(id)}
      tabIndex={-1}
      lang={i18n.language}
      className={style.thread}
      aria-label={t('comments.of', { name: by.name })}
      data-comment-of={id}
      data-lit={comments.lit === id}
      data-done={isDone}
      onMouseOver={light}
      onFocus={light}
    >
      {quote !== '' && (
        <p className={style.quote} lang="sv">
          <q>{quote}</q>
        </p>
      )}
      {gone !== undefined && <p className={style.gone}>{gone}</p>}
      <Words said={comment} />
      {answers.map((one) => (
        <div key={one.id} className={style.answer}>
          <Words said={one} />
          {one.by.id === me?.id && !isDone && (
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={t('comments.dropAnswer')}
              onClick={() => act.mutate({ does: 'drop', comment: one.id }, { onSuccess: done })}
            >
              {t('comments.drop')}
            </Button>
          )}
        </div>
      ))}
      {act.error !== null && <ProblemNotice error={act.error} />}
      {isAnswering && <AnswerForm comment={comment} onDone={done} />}
      {isDone && <p className={style.quiet}>{t('comments.resolvedBy', { name: resolvedBy.name })}</p>}
      <div className={style.row}>
        {!isAnswering && !isDone && (
          <Button
            ref={answer}
            variant="tertiary"
            data-size="sm"
            aria-label={t('comments.answerTo', { name: by.name })}
            onClick={() => setAnswering(true)}
          >
            {t('comments.answer')}
          </Button>
        )}
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={t(isDone ? 'comments.reopenOf' : 'comments.resolveOf', { name: by.name })}
          onClick={() => act.mutate({ does: 'resolve', comment: id, resolved: !isDone }, { onSuccess: () => comments.light(undefined) })}
        >
          {t(isDone ? 'comments.reopen' : 'comments.resolve')}
        </Button>
        {by.id === me?.id && answers.length === 0 && !isDone && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={t('comments.dropOf')}
            onClick={() => act.mutate({ does: 'drop', comment: id })}
          >
            {t('comments.drop')}
          </Button>
        )}
      </div>
    </article>
  );
}

function Words({ said: { by, at, text } }: { readonly said: Pick<Comment, 'by' | 'at' | 'text'> }) {
  return (
    <>
      <p className={style.by}>
        <b>{by.name}</b>{' '}
        <span className={style.quiet}>
          <Instant at={at} withTime />
        </span>
      </p>
      <p className={style.words} lang="sv">
        {text}
      </p>
    </>
  );
}
