import { Button } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, fieldId, type Said, TextArea } from '../../kit/form.js';
import { useKept } from '../../session/kept.js';
import { newId } from '../../session/new-id.js';
import { useEditing } from '../editor-context.js';
import style from './comments.module.css';
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
  const [lacks, look] = useState<readonly Said[]>([]);
  const act = useCommentAct(comments.of);
  useEffect(() => document.getElementById(fieldId('/text', name))?.focus(), [name]);
  const send = () => {
    const lacking = text.trim() === '' ? [{ pointer: '/text', detail: t('comments.answerLacks') }] : [];
    look(lacking);
    if (lacking.length > 0) return;
    const sent = () => {
      forget();
      onDone();
    };
    act.mutate({ does: 'answer', id: answer, comment: id, text }, { onSuccess: sent });
  };
  const byKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that the buttons below have as well.
    <div onKeyDown={byKeys}>
      <Form name={name} error={act.error} lacks={lacks} onSubmit={send}>
        <TextArea pointer="/text" label={t('comments.yourAnswer')} rows={2} maxLength={5_000} value={text} onText={keep} />
        <div className={style.row}>
          <Button type="submit" data-size="sm" loading={act.isPending}>
            {t('comments.sendAnswer')}
          </Button>
          <Button variant="tertiary" data-size="sm" onClick={onDone}>
            {t('comments.cancel')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
