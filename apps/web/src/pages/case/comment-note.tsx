import { AnswerCommentRequest } from '@anvisa/api-client/longest';
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, TextArea } from '../../kit/form.js';
import { offerOf } from '../../kit/offers.js';
import { type Accepted, Receipt } from '../../kit/receipt.js';
import { useAct } from '../../session/act.js';
import { useKept } from '../../session/kept.js';
import style from './case.module.css';
import { closesReview } from './closes-review.js';
import type { Comment, Edition } from './edition.js';
import { SaidComment } from './said-comment.js';

interface CommentNoteProps {
  readonly edition: Edition;
  readonly comment: Comment;
  /** What it is about, where it does not stand beside it. */
  readonly about?: string | undefined;
}

/** What a reviewer said, and the officer's answer; or where it is answered. */
export function CommentNote({ edition, comment, about }: CommentNoteProps) {
  const { t } = useTranslation('case');
  const [isOpen, setOpen] = useState(false);
  const [closed, setClosed] = useState<Accepted>();
  const offer = offerOf(edition.acts, 'answer-comment');
  const { id, by, answer } = comment;
  const isLast = closesReview(edition, comment);
  return (
    <SaidComment comment={comment} about={about}>
      {answer === undefined && !isOpen && offer.allowed && (
        <Button variant="secondary" data-size="sm" aria-label={t('comment.doAnswerTo', { name: by.name })} onClick={() => setOpen(true)}>
          {t('comment.doAnswer')}
        </Button>
      )}
      {answer === undefined && !offer.allowed && <p className={style.quiet}>{t('comment.unanswered')}</p>}
      {answer === undefined && isOpen && (
        <AnswerForm
          href={offer.href.replace('{comment}', id)}
          isLast={isLast}
          onDone={(accepted) => isLast && setClosed(accepted)}
          onCancel={() => setOpen(false)}
        />
      )}
      {closed && (
        <Receipt answer={closed} title={t('comment.closed')} caseNumber={edition.caseNumber}>
          <p>{t('comment.closedNext')}</p>
        </Receipt>
      )}
    </SaidComment>
  );
}

interface AnswerFormProps {
  readonly href: string;
  /** The case goes to decision with it. */
  readonly isLast: boolean;
  readonly onDone: (answer: Accepted) => void;
  readonly onCancel: () => void;
}

function AnswerForm({ href, isLast, onDone, onCancel }: AnswerFormProps) {
  const { t } = useTranslation(['case', 'common']);
  const { value, keep, forget } = useKept(href, '');
  const lacks = value.trim() === '' ? [{ pointer: '/answer', detail: t('comment.lacks') }] : [];
  const act = useAct<Accepted>();
  const finish = (answer: Accepted) => {
    forget();
    onDone(answer);
  };
  const send = () => {
    if (lacks.length === 0) act.mutate({ href, body: { answer: value } }, { onSuccess: finish });
  };
  return (
    <Form error={act.error} lacks={lacks} onSubmit={send}>
      <TextArea
        pointer="/answer"
        label={t('comment.yourAnswer')}
        rows={3}
        longest={AnswerCommentRequest.answer}
        value={value}
        onText={keep}
      />
      {isLast && <p>{t('comment.closes')}</p>}
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
