import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../kit/form.js';
import { useKept } from '../../session/kept.js';
import { newId } from '../../session/new-id.js';
import { useEditing } from '../editor-context.js';
import { CommentForm } from './comment-form.js';
import { type Comment, useCommentAct } from './use-comments.js';

interface AnswerFormProps {
  readonly comment: Comment;
  readonly onDone: () => void;
}

export function AnswerForm({ comment: { id }, onDone }: AnswerFormProps) {
  const { t } = useTranslation('editor');
  const { comments } = useEditing();
  const name = `svar-${id}`;
  const [answer] = useState(newId);
  const { value: text, keep, forget } = useKept(name, '');
  const act = useCommentAct(comments.of);
  useEffect(() => document.getElementById(fieldId('/text', name))?.focus(), [name]);
  const sent = () => {
    forget();
    onDone();
  };
  return (
    <CommentForm
      name={name}
      label={t('comments.yourAnswer')}
      rows={2}
      text={text}
      onText={keep}
      lacks={t('comments.answerLacks')}
      verb={t('comments.sendAnswer')}
      act={act}
      onSend={() => act.mutate({ does: 'answer', id: answer, comment: id, text }, { onSuccess: sent })}
      onCancel={onDone}
    />
  );
}
